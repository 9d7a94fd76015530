package cn.yinxian.selection.entry.process;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figures;
import cn.yinxian.selection.entry.usecase.VetoRules;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision table selection-veto. */
@Component
class DmnVetoRules implements VetoRules {

    private final DecisionService decisions;
    private final Figures figures;
    private final Clock clock;

    DmnVetoRules(DecisionService decisions, Figures figures, Clock clock) {
        this.decisions = decisions;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public List<EntryVeto> against(VetoFacts facts) {
        var today = WorkingCalendar.dayOf(clock.instant());
        Map<String, Object> numbers = Map.of(
                "formal", facts.formal(), "minFormalMembers", figures.on("branch.minFormalMembers", today).asInt(),
                "lateActions", facts.lateActions(), "maxLateActions", figures.on("selection.maxLateActions", today).asInt());
        var asked = new HashMap<>(numbers);
        asked.put("ofBranch", facts.ofBranch());
        asked.put("standing", facts.standing().name());
        asked.put("honoured", facts.honoured());
        asked.put("barred", facts.barred());
        return decisions.evaluateDecisionTableByKey("selection-veto")
                .variables(asked)
                .evaluate()
                .getResultList()
                .stream()
                .map(row -> veto(row, numbers))
                .toList();
    }

    private static EntryVeto veto(Map<String, Object> row, Map<String, Object> numbers) {
        String words = (String) row.get("words");
        for (var number : numbers.entrySet()) {
            words = words.replace("{" + number.getKey() + "}", number.getValue().toString());
        }
        return new EntryVeto(
                (String) row.get("rule"), Boolean.TRUE.equals(row.get("optional")), words,
                Objects.requireNonNullElse((String) row.get("source"), ""));
    }
}
