package cn.yinxian.council.supervise.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office asks of a unit.
 *
 * @param motion the motion the council decided
 * @param meeting at which it was decided
 * @param council its place
 * @param lead exactly one; null is refused
 * @param coUnits units that help (协办)
 */
public record ItemOrder(
        CaseNumber motion,
        CaseNumber meeting,
        UnitCode council,
        String subject,
        @Nullable LeadUnit lead,
        List<UnitCode> coUnits,
        LocalDate dueOn) {

    public ItemOrder {
        coUnits = List.copyOf(coUnits);
    }

    /** @param today on which it is given */
    LeadUnit checked(LocalDate today) {
        if (subject.isBlank()) {
            throw refused("subject", "supervise.subject", "请写明要办的事项");
        }
        if (lead == null) {
            throw refused("lead", "supervise.lead", "督办事项应当有且只有一个主办单位，请选择主办单位");
        }
        if (coUnits.contains(lead.unit())) {
            throw refused("coUnits", "supervise.coUnits", "主办单位不必再列为协办单位");
        }
        if (dueOn.isBefore(today)) {
            throw refused("dueOn", "supervise.dueOn", "办理期限不能早于今天");
        }
        return lead;
    }

    private static Refused refused(String field, String rule, String sentence) {
        return Refused.because(Refusal.of(field, rule, sentence));
    }
}
