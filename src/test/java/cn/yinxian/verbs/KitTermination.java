package cn.yinxian.verbs;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseTermination;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Kit cases may be ended at any time. */
record KitTermination(String process) implements CaseTermination {

    @Override
    public Optional<String> whyNot(CaseFile file) {
        return Optional.empty();
    }

    @Override
    public void terminate(CaseFile file, CurrentOfficial by) {}

    /** One for each kit model in which a case is ended. */
    @TestConfiguration(proxyBeanMethods = false)
    static class All {

        @Bean
        CaseTermination endSingle() {
            return new KitTermination("kit-single");
        }

        @Bean
        CaseTermination endSigning() {
            return new KitTermination("kit-all-sign");
        }

        @Bean
        CaseTermination endAnySigning() {
            return new KitTermination("kit-any-sign");
        }

        @Bean
        CaseTermination endInTurn() {
            return new KitTermination("kit-in-turn");
        }

        @Bean
        CaseTermination endBranches() {
            return new KitTermination("kit-branches");
        }

        @Bean
        CaseTermination endCalling() {
            return new KitTermination("kit-calling");
        }
    }
}
