package cn.yinxian.council.supervise.usecase;

import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office finds the item done and lays it before the convener, or sends it back; serves userTask_checkReport. */
@Service
@Transactional
public class CheckItemReport {

    public record Command(TaskRef task, Verdict verdict, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    private final SuperviseItems items;
    private final ItemWorkflow workflow;
    private final ItemClock clock;

    CheckItemReport(SuperviseItems items, ItemWorkflow workflow, ItemClock clock) {
        this.items = items;
        this.workflow = workflow;
        this.clock = clock;
    }

    public void check(Command command) {
        var task = workflow.takeCheck(command.task(), command.by());
        var item = items.require(task.caseNumber());
        item.requireVersion(command.seenVersion());
        item.check(command.verdict());
        items.update(item);
        if (command.verdict() == Verdict.RETURN) {
            clock.run(item);
        }
        workflow.checked(task, item, command.verdict(), command.opinion());
    }
}
