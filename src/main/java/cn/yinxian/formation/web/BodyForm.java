package cn.yinxian.formation.web;

import cn.yinxian.assembly.BodyPlan;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.LeadingBody;
import cn.yinxian.formation.model.PartnerUnit;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 班子设置 and, for a joint branch, the consent of each other unit.
 *
 * @param consents day of its written consent, by unit
 * @param seats people in the committee; null where there is none, and the secretary and a deputy are all
 */
record BodyForm(
        @Min(1) @Max(99) @Nullable Integer seats,
        @Min(0) @Max(9) @Nullable Integer deputies,
        @Size(max = 50) Map<String, LocalDate> consents,
        long version) {

    BodyForm {
        consents = Objects.requireNonNullElse(consents, Map.of());
    }

    static BodyForm of(Proposal proposal, long version) {
        return new BodyForm(proposal.leadingBody().seats(), proposal.leadingBody().deputies(), consentsOf(proposal), version);
    }

    static Map<String, LocalDate> consentsOf(Proposal proposal) {
        return proposal.partners().stream()
                .filter(PartnerUnit::hasConsented)
                .collect(Collectors.toMap(partner -> partner.unit().value(), PartnerUnit::consentedOn));
    }

    /** The application with what is typed here. */
    Proposal in(Proposal proposal, BodyPlan plan) {
        var agreed = proposal.withPartners(proposal.partners().stream().map(this::agreed).toList());
        return proposal.action() == FormationAction.FORM ? agreed.withLeadingBody(body(proposal, plan)) : agreed;
    }

    private LeadingBody body(Proposal proposal, BodyPlan plan) {
        int second = Objects.requireNonNullElse(deputies, proposal.leadingBody().deputies());
        int people = seats != null && plan.committee() ? seats : plan.committee() ? proposal.leadingBody().seats() : 1 + second;
        return new LeadingBody(people, second);
    }

    private PartnerUnit agreed(PartnerUnit partner) {
        String unit = partner.unit().value();
        return consents.containsKey(unit) ? new PartnerUnit(partner.unit(), consents.get(unit)) : partner;
    }

    /** Nobody has consented in the future. */
    void requirePast(LocalDate today) {
        var late = consents.entrySet().stream()
                .filter(consent -> consent.getValue() != null && consent.getValue().isAfter(today))
                .map(consent -> Refusal.of("consents[" + consent.getKey() + "]", "jointBranch.consents", "出具意见的日期不能晚于今天"))
                .toList();
        if (!late.isEmpty()) {
            throw new Refused(late);
        }
    }
}
