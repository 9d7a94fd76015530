package cn.yinxian.formation.web;

import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may be named in an application at all, found on the page that was sent or on an earlier one. */
@Component
class MemberScope {

    private final Register register;
    private final Units units;

    MemberScope(Register register, Units units) {
        this.register = register;
        this.units = units;
    }

    /** A functional branch gathers members of the district; one of the city's own, of the whole city. */
    Unit around(UnitCode unit) {
        return units.districtOf(unit).orElseGet(units::city);
    }

    /** Whoever was named before may stay, so that the check can say what is wrong with it. */
    boolean admits(Proposal proposal, Collection<String> codes) {
        var kept = Set.copyOf(proposal.memberCodes());
        var named = register.members(codes);
        var known = named.stream().map(Member::code).collect(Collectors.toSet());
        return known.containsAll(codes)
                && named.stream().filter(member -> !kept.contains(member.code())).allMatch(fits(proposal, named));
    }

    private Predicate<Member> fits(Proposal proposal, List<Member> named) {
        return switch (proposal.action()) {
            case DISSOLVE -> isOf(proposal);
            case ADJUST -> isOf(proposal).or(member -> isRetiredIn(proposal, member));
            case FORM -> proposal.kind() == BranchKind.SEPARATED
                    ? isOf(proposal).and(Member::retired)
                    : proposal.kind().movesRelation() ? member -> isRetiredIn(proposal, member) : isAround(proposal, named);
        };
    }

    private Predicate<Member> isOf(Proposal proposal) {
        var present = proposal.subject() == null
                ? Set.<String>of()
                : register.membersOf(proposal.subject()).stream().map(Member::code).collect(Collectors.toSet());
        return member -> present.contains(member.code());
    }

    private static boolean isRetiredIn(Proposal proposal, Member member) {
        return member.retired() && proposal.units().contains(member.unit());
    }

    /** By the unit, or by that of the branch that holds the relation. */
    private Predicate<Member> isAround(Proposal proposal, List<Member> named) {
        var path = around(proposal.unit()).path();
        var homes = register.findAll(named.stream().map(Member::branch).filter(Objects::nonNull).distinct().toList());
        var places = units.findAll(Stream.concat(named.stream().map(Member::unit), homes.values().stream().map(Branch::unit))
                .distinct()
                .toList());
        Predicate<UnitCode> inside = unit -> places.get(unit).path().startsWith(path);
        return member -> member.retired()
                && (inside.test(member.unit()) || (member.branch() != null && inside.test(homes.get(member.branch()).unit())));
    }
}
