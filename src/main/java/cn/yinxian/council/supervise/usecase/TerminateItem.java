package cn.yinxian.council.supervise.usecase;

import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.CaseTermination;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 终止 of an item that need not be done any more. */
@Component
class TerminateItem implements CaseTermination {

    private final SuperviseItems items;
    private final ItemWorkflow workflow;
    private final ItemClosing closing;
    private final Clock clock;

    TerminateItem(SuperviseItems items, ItemWorkflow workflow, ItemClosing closing, Clock clock) {
        this.items = items;
        this.workflow = workflow;
        this.closing = closing;
        this.clock = clock;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    /** As long as somebody is at work on it. */
    @Override
    public Set<CaseStatus> during() {
        return Set.of(CaseStatus.IN_EXECUTION, CaseStatus.UNDER_REVIEW);
    }

    @Override
    public Optional<String> whyNot(CaseFile file) {
        return Optional.empty();
    }

    @Override
    public void terminate(CaseFile file, CurrentOfficial by) {
        var item = closing.take(file.number());
        item.terminate(clock.instant());
        items.update(item);
        closing.tell(item);
    }
}
