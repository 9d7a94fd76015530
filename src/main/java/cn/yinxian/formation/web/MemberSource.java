package cn.yinxian.formation.web;

import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.register.RegisterSearch;
import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The members among whom an application may choose, by code: of the units, of the branch, or, for a functional branch, found by name. */
@Component
class MemberSource {

    private static final int FOUND = 50;

    private final Register register;
    private final RegisterSearch search;
    private final Units units;
    private final Formations formations;

    MemberSource(Register register, RegisterSearch search, Units units, Formations formations) {
        this.register = register;
        this.search = search;
        this.units = units;
        this.formations = formations;
    }

    /** Those already chosen are always among them, so that they can be taken off again. */
    Map<String, Member> of(Proposal proposal, String text) {
        var found = new LinkedHashMap<String, Member>();
        Stream.of(register.members(proposal.memberCodes()), offered(proposal, text))
                .flatMap(Collection::stream)
                .forEach(member -> found.putIfAbsent(member.code(), member));
        return found;
    }

    /** Those whom another open application holds already: they cannot be chosen here. */
    Set<String> busy(Map<String, Member> people, FormationId self) {
        return formations.busyMembers(people.keySet(), self);
    }

    private List<Member> offered(Proposal proposal, String text) {
        if (proposal.action() == FormationAction.DISSOLVE) {
            return present(proposal);
        }
        if (proposal.action() == FormationAction.ADJUST) {
            return Stream.concat(present(proposal).stream(), ofUnits(proposal)).toList();
        }
        if (proposal.kind() == BranchKind.SEPARATED) {
            return present(proposal).stream().filter(Member::retired).toList();
        }
        return proposal.kind().movesRelation()
                ? ofUnits(proposal).toList()
                : Stream.concat(search.retiredMembers(scope(proposal.unit()), text, FOUND).stream(), ofUnits(proposal)).toList();
    }

    private List<Member> present(Proposal proposal) {
        return proposal.subject() == null ? List.of() : register.membersOf(proposal.subject());
    }

    private Stream<Member> ofUnits(Proposal proposal) {
        return proposal.units().stream().flatMap(unit -> register.membersOfUnit(unit).stream()).filter(Member::retired);
    }

    /** A functional branch gathers members of the district; one of the city's own, of the whole city. */
    private String scope(UnitCode unit) {
        return units.districtOf(unit).map(Unit::path).orElseGet(() -> units.city().path());
    }
}
