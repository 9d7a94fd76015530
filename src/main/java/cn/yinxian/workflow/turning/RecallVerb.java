package cn.yinxian.workflow.turning;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseVerb;
import cn.yinxian.workflow.Verb;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 取回 on the page of a case. */
@Component
@Order(10)
class RecallVerb implements CaseVerb {

    private final Recalls recalls;

    RecallVerb(Recalls recalls) {
        this.recalls = recalls;
    }

    @Override
    public Verb verb() {
        return Verb.RECALL;
    }

    @Override
    public String page() {
        return "recall";
    }

    @Override
    public boolean concerns(CaseFile file, CurrentOfficial me) {
        return !file.ended();
    }

    @Override
    public Optional<String> whyNot(CaseFile file, CurrentOfficial me) {
        return Optional.ofNullable(recalls.of(file, me).whyNot());
    }
}
