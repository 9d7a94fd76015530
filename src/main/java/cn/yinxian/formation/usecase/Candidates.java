package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.Advice;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Register;
import cn.yinxian.register.RegisterSearch;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Branches nearby that members could join, or units to form a joint branch with. */
@Component
public class Candidates {

    private static final int SHOWN = 8;

    private final Register register;
    private final RegisterSearch search;
    private final Units units;

    Candidates(Register register, RegisterSearch search, Units units) {
        this.register = register;
        this.search = search;
        this.units = units;
    }

    /** @param branch null where a unit is proposed as a partner, not a branch */
    public record Candidate(@Nullable BranchCode branch, UnitCode unit, String name) {}

    List<Candidate> of(Proposal proposal, Advice advice, UnitCode committee) {
        return switch (advice) {
            case JOINT, JOINT_OR_CLUSTER ->
                Stream.concat(
                                branches(proposal, committee, branch -> branch.kind() == BranchKind.JOINT),
                                neighbours(proposal))
                        .limit(SHOWN)
                        .toList();
            case NEAREST_BRANCH ->
                branches(proposal, committee, branch -> branch.kind().movesRelation()).limit(SHOWN).toList();
            case NEAREST_FUNCTIONAL ->
                branches(proposal, committee, branch -> !branch.kind().movesRelation() && branch.kind() != BranchKind.TEMP)
                        .limit(SHOWN)
                        .toList();
            default -> List.of();
        };
    }

    private Stream<Candidate> branches(Proposal proposal, UnitCode committee, Predicate<Branch> wanted) {
        return register.branchesUnder(committee).stream()
                .filter(wanted)
                .filter(branch -> !branch.code().equals(proposal.subject()))
                .sorted(Comparator.comparing((Branch branch) -> !branch.unit().equals(proposal.unit())).thenComparing(Branch::name))
                .map(branch -> new Candidate(branch.code(), branch.unit(), branch.name()));
    }

    /** Units beside the applying one that have retired members too, the fewest first: those need a partner most. */
    private Stream<Candidate> neighbours(Proposal proposal) {
        var parent = units.require(proposal.unit()).parent();
        if (parent == null) {
            return Stream.empty();
        }
        var around = units.childrenOf(parent).stream().filter(unit -> !proposal.units().contains(unit.code())).toList();
        var retired = search.retiredFormal(around.stream().map(Unit::code).toList());
        return around.stream()
                .filter(unit -> retired.containsKey(unit.code()))
                .sorted(Comparator.comparing((Unit unit) -> retired.get(unit.code())).thenComparing(Unit::name))
                .map(unit -> new Candidate(
                        null, unit.code(), "%s（离退休正式党员 %d 人）".formatted(unit.name(), retired.get(unit.code()))));
    }
}
