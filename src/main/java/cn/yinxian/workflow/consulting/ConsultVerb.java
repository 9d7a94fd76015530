package cn.yinxian.workflow.consulting;

import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskVerb;
import cn.yinxian.workflow.Verb;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 征求意见, open on every task. */
@Component
@Order(50)
class ConsultVerb implements TaskVerb {

    @Override
    public Verb verb() {
        return Verb.CONSULT;
    }

    @Override
    public String page() {
        return "consult";
    }

    @Override
    public Optional<String> whyNot(OpenTask task) {
        return Optional.empty();
    }
}
