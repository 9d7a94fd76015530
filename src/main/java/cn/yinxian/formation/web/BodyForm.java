package cn.yinxian.formation.web;

import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.LeadingBody;
import cn.yinxian.formation.model.PartnerUnit;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.usecase.FormationRules.BodyPlan;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 班子设置 and, for a joint branch, the consent of each other unit.
 *
 * @param seats people in the committee; null where there is none, and the secretary and a deputy are all
 */
record BodyForm(
        @Min(1) @Max(99) @Nullable Integer seats,
        @Min(0) @Max(9) @Nullable Integer deputies,
        @Size(max = 50) @Nullable List<Consent> consents,
        long version) {

    record Consent(@Nullable String unit, @Nullable LocalDate on) {}

    static BodyForm of(Proposal proposal, long version) {
        return new BodyForm(proposal.leadingBody().seats(), proposal.leadingBody().deputies(), consentsOf(proposal), version);
    }

    static List<Consent> consentsOf(Proposal proposal) {
        return proposal.partners().stream().map(partner -> new Consent(partner.unit().value(), partner.consentedOn())).toList();
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
        return Objects.requireNonNullElse(consents, List.<Consent>of()).stream()
                .filter(consent -> consent.unit() != null && UnitCode.of(consent.unit()).equals(partner.unit()))
                .findFirst()
                .map(consent -> new PartnerUnit(partner.unit(), consent.on()))
                .orElse(partner);
    }

    /** Nobody has consented in the future. */
    void requirePast(LocalDate today) {
        var given = Objects.requireNonNullElse(consents, List.<Consent>of());
        var late = IntStream.range(0, given.size())
                .filter(i -> given.get(i).on() != null && given.get(i).on().isAfter(today))
                .mapToObj(i -> Refusal.of("consents[" + i + "].on", "jointBranch.consents", "出具意见的日期不能晚于今天"))
                .toList();
        if (!late.isEmpty()) {
            throw new Refused(late);
        }
    }
}
