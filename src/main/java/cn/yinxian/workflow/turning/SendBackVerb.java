package cn.yinxian.workflow.turning;

import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskVerb;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.persistence.CaseMapper;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 退回 to an earlier step, on the page of a task. */
@Component
@Order(25)
class SendBackVerb implements TaskVerb {

    private final CaseMapper cases;
    private final ReturnTargets targets;

    SendBackVerb(CaseMapper cases, ReturnTargets targets) {
        this.cases = cases;
        this.targets = targets;
    }

    @Override
    public Verb verb() {
        return Verb.SEND_BACK;
    }

    @Override
    public String page() {
        return "send-back";
    }

    @Override
    public Optional<String> whyNot(OpenTask task) {
        return Optional.of(targets.of(cases.select(task.caseNumber().value()), task.ref().value()).whyNot()).filter(why -> !why.isEmpty());
    }
}
