package cn.yinxian.workflow.turning;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseVerb;
import cn.yinxian.workflow.Verb;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 终止 on the page of a case. */
@Component
@Order(90)
class TerminateVerb implements CaseVerb {

    private final Terminations terminations;

    TerminateVerb(Terminations terminations) {
        this.terminations = terminations;
    }

    @Override
    public Verb verb() {
        return Verb.TERMINATE;
    }

    @Override
    public String page() {
        return "terminate";
    }

    @Override
    public boolean concerns(CaseFile file, CurrentOfficial me) {
        return terminations.concerns(file, me);
    }

    @Override
    public Optional<String> whyNot(CaseFile file, CurrentOfficial me) {
        return terminations.whyNot(file);
    }
}
