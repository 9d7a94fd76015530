package cn.yinxian.selection.entry.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.EntryCorrected;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.entry.model.EntryPaper;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant completes what came back, from the unit or, once, from the city. Serves userTask_amendEntry and userTask_correctEntry. */
@Service
@Transactional
public class AmendEntry {

    private final EntryBook entries;
    private final Rounds rounds;
    private final EntryFiles files;
    private final EntryWorkflow workflow;
    private final ApplicationEventPublisher events;

    AmendEntry(EntryBook entries, Rounds rounds, EntryFiles files, EntryWorkflow workflow, ApplicationEventPublisher events) {
        this.entries = entries;
        this.rounds = rounds;
        this.files = files;
        this.workflow = workflow;
        this.events = events;
    }

    /** A file that comes with it. */
    public record NewFile(String purpose, String name, byte[] content) {}

    /** @param step {@link EntryStep#AMEND} or {@link EntryStep#CORRECT} */
    public record Command(
            TaskRef task, EntryStep step, EntryPaper paper, @Nullable NewFile file, @Nullable String note, long seenVersion, CurrentOfficial by) {}

    public void amend(Command command) {
        var task = workflow.take(command.task(), command.step(), command.by());
        var entry = entries.require(task.caseNumber());
        entry.requireVersion(command.seenVersion());
        var round = rounds.require(entry.sheet().round());
        if (command.step() == EntryStep.CORRECT) {
            entry.correct(command.paper(), round);
        } else {
            entry.amend(command.paper(), round);
        }
        if (command.file() != null) {
            files.put(entry, command.file().purpose(), command.file().name(), command.file().content(), command.by());
        }
        entries.update(entry);
        if (command.step() == EntryStep.CORRECT) {
            workflow.corrected(task, command.note(), entry.sheet());
            events.publishEvent(new EntryCorrected(task.caseNumber(), round.number()));
        } else {
            workflow.amended(task, command.note(), entry.sheet());
        }
    }
}
