package cn.yinxian.council.supervise.usecase;

import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The convener strikes the item off (销号), or has it taken up again; serves userTask_closeOut. */
@Service
@Transactional
public class CloseOutItem {

    public record Command(TaskRef task, Verdict verdict, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    private final SuperviseItems items;
    private final ItemWorkflow workflow;
    private final ItemClosing closing;
    private final ItemClock itemClock;
    private final Clock clock;

    CloseOutItem(SuperviseItems items, ItemWorkflow workflow, ItemClosing closing, ItemClock itemClock, Clock clock) {
        this.items = items;
        this.workflow = workflow;
        this.closing = closing;
        this.itemClock = itemClock;
        this.clock = clock;
    }

    public void decide(Command command) {
        var task = workflow.takeCloseOut(command.task(), command.by());
        var item = closing.take(task.caseNumber());
        item.requireVersion(command.seenVersion());
        item.closeOut(command.verdict(), clock.instant());
        items.update(item);
        if (command.verdict() == Verdict.RETURN) {
            itemClock.run(item);
        }
        workflow.closedOut(task, item, command.verdict(), command.opinion());
        if (command.verdict() == Verdict.AGREE) {
            closing.tell(item);
        }
    }
}
