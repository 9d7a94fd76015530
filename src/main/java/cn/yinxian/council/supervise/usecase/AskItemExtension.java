package cn.yinxian.council.supervise.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead unit asks for more time before its day has come; the other way out of userTask_reportProgress. */
@Service
@Transactional
public class AskItemExtension {

    public record Command(TaskRef task, LocalDate until, String reason, long seenVersion, CurrentOfficial by) {}

    private final SuperviseItems items;
    private final ItemWorkflow workflow;
    private final Clock clock;

    AskItemExtension(SuperviseItems items, ItemWorkflow workflow, Clock clock) {
        this.items = items;
        this.workflow = workflow;
        this.clock = clock;
    }

    public void ask(Command command) {
        var task = workflow.takeReport(command.task(), command.by());
        var item = items.require(task.caseNumber());
        item.requireVersion(command.seenVersion());
        var now = clock.instant();
        item.askExtension(command.until(), command.reason(), WorkingCalendar.dayOf(now), now);
        items.update(item);
        workflow.extensionAsked(task, item, "申请延至%s。%s".formatted(ChineseDays.of(command.until()), command.reason().strip()));
    }
}
