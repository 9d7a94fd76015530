package cn.yinxian.formation.process;

import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import cn.yinxian.formation.usecase.FormationRules;
import cn.yinxian.formation.usecase.TestFigures;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.dmn.DecisionEvaluationBuilder;

/** The decision tables of {@code workflows/formation} on the bare DMN engine, with the figures of the regulations. */
public final class FormationTables {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final Map<String, DmnDecision> TABLES = new HashMap<>();

    private FormationTables() {}

    public static FormationRules rules() {
        return new DmnFormationRules(tables(), TestFigures.ruleFigures());
    }

    static DecisionTables tables() {
        DecisionService service = mock(DecisionService.class, withSettings().stubOnly());
        when(service.evaluateDecisionTableByKey(anyString())).thenAnswer(call -> evaluation(call.getArgument(0)));
        return new DecisionTables(service);
    }

    private static DecisionEvaluationBuilder evaluation(String table) {
        var builder = mock(DecisionEvaluationBuilder.class, withSettings().stubOnly());
        var given = new HashMap<String, Object>();
        when(builder.variables(anyMap())).thenAnswer(call -> {
            given.putAll(call.getArgument(0));
            return builder;
        });
        when(builder.evaluate()).thenAnswer(call -> ENGINE.evaluateDecisionTable(table(table), given));
        return builder;
    }

    private static DmnDecision table(String id) {
        return TABLES.computeIfAbsent(id, key -> ENGINE.parseDecision(
                key, FormationTables.class.getResourceAsStream("/workflows/formation/" + key + ".dmn")));
    }
}
