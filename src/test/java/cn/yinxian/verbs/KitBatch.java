package cn.yinxian.verbs;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.BatchStep;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** The first step of kit models may be done several at a time; the others may not. */
public class KitBatch implements BatchStep {

    private final TaskActions actions;

    public KitBatch(TaskActions actions) {
        this.actions = actions;
    }

    @Override
    public String page() {
        return "kit/first";
    }

    @Override
    @Transactional
    public void agree(TaskRef ref, String opinion, CurrentOfficial me) {
        var task = actions.take(ref, TaskKey.of("userTask_first"), me);
        actions.decide(task, Verdict.AGREE, opinion, List.of(), ProcessVariable.<Verdict>ofEnum("firstVerdict").is(Verdict.AGREE));
    }
}
