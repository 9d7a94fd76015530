package cn.yinxian.council.supervise.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.attachment.UploadedFile;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.LateActions;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead unit reports what was done, with evidence; serves userTask_reportProgress. */
@Service
@Transactional
public class ReportItem {

    /** @param evidence null if none was added */
    public record Command(
            TaskRef task, String text, @Nullable UploadedFile evidence, long seenVersion, CurrentOfficial by) {}

    private final SuperviseItems items;
    private final ItemWorkflow workflow;
    private final Attachments files;
    private final LateActions lateActions;
    private final Clock clock;

    ReportItem(SuperviseItems items, ItemWorkflow workflow, Attachments files, LateActions lateActions, Clock clock) {
        this.items = items;
        this.workflow = workflow;
        this.files = files;
        this.lateActions = lateActions;
        this.clock = clock;
    }

    public void report(Command command) {
        var task = workflow.takeReport(command.task(), command.by());
        var item = items.require(task.caseNumber());
        item.requireVersion(command.seenVersion());
        var now = clock.instant();
        var today = WorkingCalendar.dayOf(now);
        item.report(command.text(), command.by().name(), today, now);
        items.update(item);
        if (item.state().isLate(today)) {
            lateActions.note(item.number(), item.state().lead().unit(), item.dueOn().plusDays(1));
        }
        var evidence = command.evidence();
        if (evidence != null) {
            files.add(ItemQueries.owner(item.number()), "EVIDENCE", evidence.name(), evidence.content(), command.by().id());
        }
        workflow.reported(task, item);
    }
}
