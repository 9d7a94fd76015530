package cn.yinxian.selection.entry.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.EntryReady;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit's 基层党委 gives its opinion, and vouches that there are no violations. Serves userTask_reviewEntry. */
@Service
@Transactional
public class ReviewEntry {

    private final EntryBook entries;
    private final Rounds rounds;
    private final EntryVetoes vetoes;
    private final EntryWorkflow workflow;
    private final ApplicationEventPublisher events;

    ReviewEntry(EntryBook entries, Rounds rounds, EntryVetoes vetoes, EntryWorkflow workflow, ApplicationEventPublisher events) {
        this.entries = entries;
        this.rounds = rounds;
        this.vetoes = vetoes;
        this.workflow = workflow;
        this.events = events;
    }

    /** @param vouched 无违纪违法说明: needed to agree */
    public record Command(TaskRef task, Verdict verdict, boolean vouched, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    public void review(Command command) {
        var task = workflow.take(command.task(), EntryStep.REVIEW, command.by());
        var entry = entries.require(task.caseNumber());
        entry.requireVersion(command.seenVersion());
        var sheet = entry.sheet();
        if (command.verdict() == Verdict.AGREE) {
            if (!command.vouched()) {
                throw Refused.because(Refusal.of("vouched", "selection.vouched", "同意申报的，请确认申报对象无违纪违法情形"));
            }
            vetoes.requireNone(sheet.applicant(), rounds.require(sheet.round()));
        }
        entry.review(command.verdict(), command.opinion());
        entries.update(entry);
        workflow.reviewed(task, command.verdict(), command.opinion(), entry.sheet());
        if (command.verdict() == Verdict.AGREE) {
            events.publishEvent(new EntryReady(task.caseNumber(), sheet.round(), sheet.applicant().place()));
        }
    }
}
