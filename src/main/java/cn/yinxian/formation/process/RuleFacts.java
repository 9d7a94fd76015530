package cn.yinxian.formation.process;

import cn.yinxian.assembly.BodyPlan;
import cn.yinxian.formation.model.CaseFacts;
import cn.yinxian.formation.model.Headcount;
import cn.yinxian.formation.usecase.FormationRules.FormQuestion;
import cn.yinxian.formation.usecase.FormationRules.RoutingQuestion;
import java.util.HashMap;
import java.util.Map;

/** The inputs of the decision tables, by the names their columns use. */
final class RuleFacts {

    private RuleFacts() {}

    static Map<String, Object> of(FormQuestion question) {
        var inputs = numbers(question.headcount());
        inputs.put("separation", question.separation());
        inputs.put("movesRelation", question.movesRelation());
        inputs.put("body", question.body().name());
        return inputs;
    }

    static Map<String, Object> of(CaseFacts facts, BodyPlan plan, Map<String, Integer> figures) {
        var inputs = numbers(facts.headcount());
        inputs.put("action", facts.action().name());
        inputs.put("kind", facts.kind().name());
        inputs.put("body", facts.body().name());
        inputs.put("mixed", facts.mixed());
        inputs.put("consentsMissing", facts.consentsMissing());
        inputs.put("foreignMembers", facts.foreignMembers());
        inputs.put("servingMembers", facts.servingMembers());
        inputs.put("busyMembers", facts.busyMembers());
        inputs.put("unarranged", facts.unarranged());
        inputs.put("nameTaken", facts.nameTaken());
        inputs.put("nameFits", facts.nameFits());
        inputs.put("seats", facts.seats());
        inputs.put("committee", plan.committee());
        inputs.put("minSeats", plan.minSeats());
        inputs.put("usualSeats", plan.usualSeats());
        inputs.put("maxSeats", plan.maxSeats());
        inputs.put("committeeShareLimit", facts.headcount().formal() * figures.get("committeeSharePct") / 100.0);
        return inputs;
    }

    static Map<String, Object> of(RoutingQuestion question) {
        return Map.of(
                "initiative", question.initiative().name(),
                "action", question.action().name(),
                "kind", question.kind().name(),
                "side", question.inDistrict() ? "DISTRICT" : "CITY",
                "exception", question.exception(),
                "otherDistrict", question.otherDistrict());
    }

    private static Map<String, Object> numbers(Headcount headcount) {
        var inputs = new HashMap<String, Object>();
        inputs.put("formal", headcount.formal());
        inputs.put("members", headcount.members());
        inputs.put("units", headcount.units());
        inputs.put("largestUnitFormal", headcount.largestUnitFormal());
        inputs.put("remainingFormal", headcount.remainingFormal());
        return inputs;
    }
}
