package cn.yinxian.formation.web;

import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.PartnerUnit;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.register.BranchKind;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 基本情况: kind, name, what it rests on, and for a joint branch the other units. */
record BasicsForm(
        @Nullable BranchKind kind,
        @Nullable String name,
        @Nullable BodyNature body,
        @Nullable String basis,
        @Nullable String reason,
        @Size(max = 50) @Nullable List<String> partners,
        @Size(max = 50) @Nullable String unitSearch,
        long version) {

    static BasicsForm of(Proposal proposal, long version) {
        return new BasicsForm(
                proposal.kind(), proposal.name(), proposal.body(), proposal.basis(), proposal.reason(),
                proposal.partners().stream().map(partner -> partner.unit().value()).toList(), "", version);
    }

    /** The application with what is typed here. */
    Proposal in(Proposal proposal) {
        boolean changeable = proposal.action() == FormationAction.FORM && !proposal.needsSubject() && kind != BranchKind.SEPARATED;
        var chosenKind = kind == null || !changeable ? proposal.kind() : kind;
        return proposal
                .withKind(chosenKind, nature(proposal, chosenKind))
                .withName(typed(name, proposal.name()))
                .withTexts(typed(basis, proposal.basis()), typed(reason, proposal.reason()))
                .withPartners(partners(proposal, chosenKind));
    }

    private BodyNature nature(Proposal proposal, BranchKind chosen) {
        if (chosen == proposal.kind()) {
            return Objects.requireNonNullElse(body, proposal.body());
        }
        return chosen == BranchKind.TEMP ? BodyNature.TASK_BODY : proposal.body();
    }

    private List<PartnerUnit> partners(Proposal proposal, BranchKind chosen) {
        if (chosen != BranchKind.JOINT) {
            return List.of();
        }
        return Objects.requireNonNullElse(partners, List.<String>of()).stream()
                .distinct()
                .map(UnitCode::of)
                .map(code -> proposal.partners().stream()
                        .filter(partner -> partner.unit().equals(code))
                        .findFirst()
                        .orElse(new PartnerUnit(code, null)))
                .toList();
    }

    /** A forged unit is refused beside the field. */
    void requireAmong(Set<String> choosable) {
        if (partners != null && !choosable.containsAll(partners)) {
            throw Refused.because(Refusal.of("partners", "formation.partners", "所选单位不在可联合的范围内，请重新选择"));
        }
    }

    String search() {
        return unitSearch == null ? "" : unitSearch.strip();
    }

    private static String typed(@Nullable String text, String before) {
        return text == null ? before : text;
    }
}
