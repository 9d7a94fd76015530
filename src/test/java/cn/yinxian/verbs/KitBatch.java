package cn.yinxian.verbs;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.BatchStep;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.annotation.Transactional;

/** A step of kit models that may be done several at a time. */
public class KitBatch implements BatchStep {

    private final TaskActions actions;
    private final String step;

    KitBatch(TaskActions actions, String step) {
        this.actions = actions;
        this.step = step;
    }

    @Override
    public String page() {
        return "kit/" + step.toLowerCase(Locale.ROOT);
    }

    @Override
    @Transactional
    public void agree(TaskRef ref, String opinion, CurrentOfficial me) {
        var task = actions.take(ref, TaskKey.of("userTask_" + step), me);
        actions.decide(task, Verdict.AGREE, opinion, List.of(), ProcessVariable.<Verdict>ofEnum(step + "Verdict").is(Verdict.AGREE));
    }

    /** The first step, and one of each shape; the third is decided one by one. */
    @TestConfiguration(proxyBeanMethods = false)
    static class All {

        @Bean
        KitBatch firstSteps(TaskActions actions) {
            return new KitBatch(actions, "first");
        }

        @Bean
        KitBatch secondSteps(TaskActions actions) {
            return new KitBatch(actions, "second");
        }

        @Bean
        KitBatch leftSteps(TaskActions actions) {
            return new KitBatch(actions, "left");
        }

        @Bean
        KitBatch innerSteps(TaskActions actions) {
            return new KitBatch(actions, "innerFirst");
        }
    }
}
