package cn.yinxian.demosite.plan.process;

import cn.yinxian.demosite.plan.SiteMode;
import cn.yinxian.demosite.plan.usecase.PlanGate;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision table demo-gate. */
@Component
class DmnPlanGate implements PlanGate {

    private final DecisionService decisions;

    DmnPlanGate(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Verdict of(boolean approved) {
        var row = decisions.evaluateDecisionTableByKey("demo-gate").variables(Map.of("approved", approved)).evaluate().getSingleResult();
        return new Verdict(
                SiteMode.valueOf(row.getEntry("mode")), row.<Boolean>getEntry("plaque"), row.<Boolean>getEntry("publicity"),
                row.getEntry("words"), row.getEntry("source"));
    }
}
