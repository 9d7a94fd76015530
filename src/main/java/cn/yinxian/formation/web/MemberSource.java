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
import cn.yinxian.register.RegisterSearch.Found;
import cn.yinxian.register.RegisterSearch.MemberQuery;
import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The members an application may choose among: one page of them, whatever their number, and always those already chosen. */
@Component
class MemberSource {

    /** A screen of those who are looked for; of the own roster about as many as a branch may have. */
    private static final int SOUGHT = 20;

    private static final int ROSTER = 100;
    private static final int UNITS = 50;
    private static final Found NOBODY = new Found(List.of(), 0);

    private final Register register;
    private final RegisterSearch search;
    private final Units units;
    private final MemberScope scope;
    private final Formations formations;

    MemberSource(Register register, RegisterSearch search, Units units, MemberScope scope, Formations formations) {
        this.register = register;
        this.search = search;
        this.units = units;
        this.scope = scope;
        this.formations = formations;
    }

    /**
     * @param own members of the branch that is adjusted or dissolved
     * @param chosen others named in the application, whatever is looked for
     * @param found others again who match: a page of them
     */
    record Offer(List<Member> own, List<Member> chosen, Found found) {

        List<Member> all() {
            return Stream.of(own, chosen, found.members()).flatMap(Collection::stream).toList();
        }
    }

    Offer of(Proposal proposal, RosterSearch wanted) {
        var own = proposal.action() == FormationAction.FORM || proposal.subject() == null ? List.<Member>of() : register.membersOf(proposal.subject());
        var ownCodes = codes(own);
        var chosen = register.members(proposal.memberCodes()).stream().filter(member -> !ownCodes.contains(member.code())).toList();
        var listed = Stream.concat(ownCodes.stream(), codes(chosen).stream()).toList();
        return new Offer(own, chosen, found(proposal, wanted, listed));
    }

    /** Those whom another open application holds already: they cannot be chosen here. */
    Set<String> busy(Collection<Member> people, FormationId self) {
        return formations.busyMembers(codes(people), self);
    }

    /** Whether all of these may be named, found on this page or on an earlier one. */
    boolean admits(Proposal proposal, Collection<String> named) {
        return scope.admits(proposal, named);
    }

    private Found found(Proposal proposal, RosterSearch wanted, List<String> listed) {
        return switch (proposal.action()) {
            case DISSOLVE -> NOBODY;
            case ADJUST -> sought(proposal, wanted, listed);
            case FORM -> {
                if (proposal.kind() == BranchKind.SEPARATED) {
                    yield search.retiredMembers(new MemberQuery(List.of(), null, proposal.subject(), wanted.memberSearch(), listed, ROSTER));
                }
                yield proposal.kind().movesRelation()
                        ? ofUnits(proposal, wanted, listed, ROSTER)
                        : around(proposal, wanted, listed);
            }
        };
    }

    private Found ofUnits(Proposal proposal, RosterSearch wanted, List<String> listed, int size) {
        var named = units.findAll(proposal.units()).values().stream().filter(unit -> unit.name().contains(wanted.memberUnit())).toList();
        return among(named, wanted, listed, size);
    }

    /** Until something is looked for, the body's own members. */
    private Found around(Proposal proposal, RosterSearch wanted, List<String> listed) {
        var around = scope.around(proposal.unit());
        if (!wanted.asksMembers()) {
            return sought(proposal, wanted, listed);
        }
        return wanted.memberUnit().isEmpty()
                ? search.retiredMembers(new MemberQuery(List.of(), around.path(), null, wanted.memberSearch(), listed, SOUGHT))
                : among(units.named(wanted.memberUnit(), around.code(), UNITS), wanted, listed, SOUGHT);
    }

    /** The first of many would be nobody in particular: then a name has to be given. */
    private Found sought(Proposal proposal, RosterSearch wanted, List<String> listed) {
        var found = ofUnits(proposal, wanted, listed, SOUGHT);
        return wanted.asksMembers() || found.total() <= SOUGHT ? found : new Found(List.of(), found.total());
    }

    private Found among(List<Unit> named, RosterSearch wanted, List<String> listed, int size) {
        var of = named.stream().map(Unit::code).toList();
        return of.isEmpty() ? NOBODY : search.retiredMembers(new MemberQuery(of, null, null, wanted.memberSearch(), listed, size));
    }

    private static Set<String> codes(Collection<Member> people) {
        return people.stream().map(Member::code).collect(Collectors.toSet());
    }
}
