package cn.yinxian.workflow.reading;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseVerb;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.urging.Concerned;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** 抄送, 传阅: offered to those who have to do with an open case. */
class ReadingVerb implements CaseVerb {

    private final ReadingKind kind;
    private final Concerned concerned;

    ReadingVerb(ReadingKind kind, Concerned concerned) {
        this.kind = kind;
        this.concerned = concerned;
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
    public boolean concerns(CaseFile file, CurrentOfficial me) {
        return !file.ended() && concerned.isConcerned(file, me);
    }

    @Override
    public Optional<String> whyNot(CaseFile file, CurrentOfficial me) {
        return file.ended() ? Optional.of("本办件已经办结，不再抄送、传阅。") : Optional.empty();
    }

    @Configuration(proxyBeanMethods = false)
    static class Offered {

        @Bean
        @Order(50)
        ReadingVerb copyVerb(Concerned concerned) {
            return new ReadingVerb(ReadingKind.COPY, concerned);
        }

        @Bean
        @Order(51)
        ReadingVerb circulateVerb(Concerned concerned) {
            return new ReadingVerb(ReadingKind.CIRCULATE, concerned);
        }
    }
}
