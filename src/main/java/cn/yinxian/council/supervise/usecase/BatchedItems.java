package cn.yinxian.council.supervise.usecase;

import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.BatchStep;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Component;

/** Items that are done in order may be struck off several at a time. */
@Component
class BatchedItems implements BatchStep {

    private final CloseOutItem closeOut;
    private final OpenTasks tasks;
    private final SuperviseItems items;

    BatchedItems(CloseOutItem closeOut, OpenTasks tasks, SuperviseItems items) {
        this.closeOut = closeOut;
        this.tasks = tasks;
        this.items = items;
    }

    @Override
    public String page() {
        return "council/close-out";
    }

    @Override
    public void agree(TaskRef task, String opinion, CurrentOfficial me) {
        long version = items.require(tasks.open(task, me).caseNumber()).state().version();
        closeOut.decide(new CloseOutItem.Command(task, Verdict.AGREE, opinion, version, me));
    }
}
