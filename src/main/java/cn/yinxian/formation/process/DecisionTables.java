package cn.yinxian.formation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Evaluates a decision table of the engine with facts and figures. */
@Component
class DecisionTables {

    private final DecisionService decisions;

    DecisionTables(DecisionService decisions) {
        this.decisions = decisions;
    }

    /** The one answer of a table with hit policy FIRST or UNIQUE. */
    Answer one(String table, Map<String, ?> facts, Map<String, ?> figures) {
        return all(table, facts, figures).get(0);
    }

    /** All answers of a table with hit policy COLLECT, in the order of its rows. */
    List<Answer> all(String table, Map<String, ?> facts, Map<String, ?> figures) {
        var inputs = new HashMap<String, Object>(facts);
        inputs.putAll(figures);
        return decisions.evaluateDecisionTableByKey(table).variables(inputs).evaluate().getResultList().stream()
                .map(Answer::new)
                .toList();
    }

    /** One row's outputs. */
    record Answer(Map<String, Object> outputs) {

        String text(String name) {
            return (String) outputs.get(name);
        }

        @Nullable String textOrNull(String name) {
            return (String) outputs.get(name);
        }

        boolean flag(String name) {
            return Boolean.TRUE.equals(outputs.get(name));
        }

        int number(String name) {
            return ((Number) outputs.get(name)).intValue();
        }
    }
}
