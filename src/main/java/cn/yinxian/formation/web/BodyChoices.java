package cn.yinxian.formation.web;

import cn.yinxian.assembly.BodyPlan;
import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.PartnerUnit;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.usecase.AssessApplication;
import cn.yinxian.formation.web.BodyView.Partner;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Units;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Says how large the leading body may be, and whose consent is needed. */
@Component
class BodyChoices {

    private final AssessApplication assess;
    private final Units units;

    BodyChoices(AssessApplication assess, Units units) {
        this.assess = assess;
        this.units = units;
    }

    BodyPlan plan(Proposal proposal, FormationId id, CurrentOfficial me) {
        return assess.assess(proposal, id, me).plan();
    }

    BodyView of(Proposal typed, FormationId id, CurrentOfficial me) {
        var result = assess.assess(typed, id, me);
        var plan = result.plan();
        var names = units.findAll(typed.partners().stream().map(PartnerUnit::unit).toList());
        return new BodyView(
                typed.action() == FormationAction.FORM, plan.committee(), hint(plan, result.headcount().formal()), seats(plan, typed),
                deputies(plan),
                typed.partners().stream()
                        .map(partner -> new Partner(partner.unit().value(), names.get(partner.unit()).name()))
                        .toList());
    }

    private static String hint(BodyPlan plan, int formal) {
        return plan.committee()
                ? "名单上有正式党员 %d 人，应当设支部委员会，一般 %d 至 %d 人，设书记、组织委员、宣传委员和纪检委员等。"
                        .formatted(formal, plan.minSeats(), plan.usualSeats())
                : "名单上有正式党员 %d 人，不设支部委员会，设书记 1 名，必要时设副书记 1 名。".formatted(formal);
    }

    /** The sizes that are allowed, and the one typed, so that it is not lost. */
    private static Map<String, String> seats(BodyPlan plan, Proposal typed) {
        var sizes = new LinkedHashMap<String, String>();
        IntStream.concat(IntStream.rangeClosed(plan.minSeats(), plan.maxSeats()), IntStream.of(typed.leadingBody().seats()))
                .distinct()
                .sorted()
                .forEach(size -> sizes.put(String.valueOf(size), size + " 人" + note(size, plan)));
        return sizes;
    }

    private static String note(int size, BodyPlan plan) {
        if (size < plan.minSeats() || size > plan.maxSeats()) {
            return "（不符合规定）";
        }
        return size > plan.usualSeats() || size % 2 == 0 ? "（须说明理由）" : "";
    }

    private static Map<String, String> deputies(BodyPlan plan) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("0", plan.committee() ? "不设副书记" : "只设书记 1 名");
        choices.put("1", plan.committee() ? "设副书记 1 名" : "设书记 1 名、副书记 1 名");
        return choices;
    }
}
