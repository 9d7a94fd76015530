package cn.yinxian.verbs;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.StepReversal;
import cn.yinxian.workflow.TaskKey;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Kit cases have no row of their own: they may be turned back anywhere the model allows. Behind 终审 a letter is out. */
record KitReversal(String process) implements StepReversal {

    @Override
    public Optional<String> whyNot(CaseFile file, TaskKey from, TaskKey to) {
        return from.id().equals("userTask_third") && to.id().equals("userTask_first") && file.title().contains("已印发")
                ? Optional.of("批复已印发，不能再回到初审")
                : Optional.empty();
    }

    @Override
    public Optional<TaskKey> amend() {
        return Optional.empty();
    }

    @Override
    public List<String> returnFields() {
        return List.of("name", "members");
    }

    @Override
    public void reverse(CaseFile file, TaskKey from, TaskKey to, CurrentOfficial by) {}

    /** One for each kit model. */
    @TestConfiguration(proxyBeanMethods = false)
    static class All {

        @Bean
        StepReversal single() {
            return new KitReversal("kit-single");
        }

        @Bean
        StepReversal allSign() {
            return new KitReversal("kit-all-sign");
        }

        @Bean
        StepReversal againSign() {
            return new KitReversal("kit-again-sign");
        }

        @Bean
        StepReversal anySign() {
            return new KitReversal("kit-any-sign");
        }

        @Bean
        StepReversal inTurn() {
            return new KitReversal("kit-in-turn");
        }

        @Bean
        StepReversal branches() {
            return new KitReversal("kit-branches");
        }

        @Bean
        StepReversal calling() {
            return new KitReversal("kit-calling");
        }
    }
}
