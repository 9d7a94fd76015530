package cn.yinxian.council.supervise.usecase;

import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.StepReversal;
import cn.yinxian.workflow.TaskKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 退回 and 取回 of an item: a report or a request for more time comes back to the lead unit, what the office passed to the office. */
@Component
class ReverseItem implements StepReversal {

    private final SuperviseItems items;
    private final ItemWorkflow workflow;
    private final ItemClock clock;

    ReverseItem(SuperviseItems items, ItemWorkflow workflow, ItemClock clock) {
        this.items = items;
        this.workflow = workflow;
        this.clock = clock;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file, TaskKey from, TaskKey to) {
        boolean toLead = to.equals(workflow.reportKey()) && !from.equals(workflow.reportKey());
        boolean toOffice = to.equals(workflow.checkKey()) && from.equals(workflow.closeOutKey());
        return toLead || toOffice ? Optional.empty() : Optional.of("已经答复主办单位，由主办单位继续办理");
    }

    @Override
    public Optional<TaskKey> amend() {
        return Optional.of(workflow.reportKey());
    }

    @Override
    public List<String> returnFields() {
        return List.of("progress", "opinion");
    }

    @Override
    public void reverse(CaseFile file, TaskKey from, TaskKey to, CurrentOfficial by) {
        var item = items.require(file.number());
        if (to.equals(workflow.reportKey())) {
            item.turnBackToLead();
            clock.run(item);
        } else {
            item.turnBackToOffice();
        }
        items.update(item);
        workflow.mark(item);
    }
}
