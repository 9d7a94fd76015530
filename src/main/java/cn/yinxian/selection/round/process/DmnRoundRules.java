package cn.yinxian.selection.round.process;

import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.usecase.RoundRules;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision table honour-gate. */
@Component
class DmnRoundRules implements RoundRules {

    private final DecisionService decisions;

    DmnRoundRules(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Gate gate(boolean hasBasis) {
        var row = decisions.evaluateDecisionTableByKey("honour-gate").variables(Map.of("approved", hasBasis)).evaluate().getSingleResult();
        return new Gate(RoundMode.valueOf(row.getEntry("mode")), row.getEntry("words"), row.getEntry("source"));
    }
}
