package cn.yinxian.workflow.reading;

import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskVerb;
import cn.yinxian.workflow.Verb;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** 抄送, 传阅 as a task page offers them: always open, for the case of an open task is open. */
class FromTask implements TaskVerb {

    private final ReadingKind kind;

    FromTask(ReadingKind kind) {
        this.kind = kind;
    }

    @Override
    public Verb verb() {
        return kind.verb();
    }

    @Override
    public String page() {
        return kind == ReadingKind.COPY ? "copy" : "circulate";
    }

    @Override
    public Optional<String> whyNot(OpenTask task) {
        return Optional.empty();
    }

    @Configuration(proxyBeanMethods = false)
    static class OfferedWithTasks {

        @Bean
        @Order(60)
        FromTask copyFromTask() {
            return new FromTask(ReadingKind.COPY);
        }

        @Bean
        @Order(61)
        FromTask circulateFromTask() {
            return new FromTask(ReadingKind.CIRCULATE);
        }
    }
}
