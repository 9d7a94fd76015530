package cn.yinxian.formation.web;

import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.LeadingBody;
import cn.yinxian.formation.model.PartnerUnit;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.Unit;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a draft says before anybody has typed: all that follows from matter and place. */
final class FirstProposal {

    private FirstProposal() {}

    /** @param named gives a new branch its usual name */
    static Proposal of(Matter matter, StartPlace place, UnaryOperator<Proposal> named) {
        var branch = place.branch();
        var kind = kind(matter, branch);
        boolean forms = matter.action() == FormationAction.FORM;
        var first = new Proposal(
                matter.action(), kind, place.initiative(), place.unit().code(), branch == null ? null : branch.code(),
                forms || branch == null ? "" : branch.name(),
                nature(place.unit(), kind), "", "", new LeadingBody(forms ? 1 : 0, 0),
                forms ? List.of() : partners(place, branch), List.of(), Map.of());
        return first.name().isEmpty() ? named.apply(first) : first;
    }

    private static BranchKind kind(Matter matter, @Nullable Branch branch) {
        if (matter.kind() != null) {
            return matter.kind();
        }
        return branch == null ? BranchKind.REGULAR : branch.kind();
    }

    private static BodyNature nature(Unit unit, BranchKind kind) {
        if (kind == BranchKind.TEMP) {
            return BodyNature.TASK_BODY;
        }
        return switch (unit.kind()) {
            case COMMUNITY -> BodyNature.COMMUNITY;
            case ASSOCIATION -> BodyNature.CLUB;
            case CITY, DISTRICT, STREET, UNIT -> BodyNature.UNIT;
        };
    }

    private static List<PartnerUnit> partners(StartPlace place, @Nullable Branch branch) {
        return branch == null || branch.kind() != BranchKind.JOINT
                ? List.of()
                : branch.units().stream()
                        .filter(unit -> !unit.equals(place.unit().code()))
                        .map(unit -> new PartnerUnit(unit, null))
                        .toList();
    }
}
