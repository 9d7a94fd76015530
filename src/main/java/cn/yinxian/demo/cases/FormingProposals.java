package cn.yinxian.demo.cases;

import cn.yinxian.demo.city.DemoCity;
import cn.yinxian.demo.city.Dice;
import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.formation.model.BranchNaming;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Initiative;
import cn.yinxian.formation.model.LeadingBody;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.PartnerUnit;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applications to form a branch, of every kind, each meeting the conditions. */
final class FormingProposals {

    private static final int COMMITTEE_FROM = 7;
    private static final int LARGE_COMMITTEE_FROM = 15;

    private final CityIndex city;
    private final Dice dice;

    FormingProposals(CityIndex city, Dice dice) {
        this.city = city;
        this.dice = dice;
    }

    /** All retired members of a unit that has no branch. */
    Optional<Proposal> unformed(UnitCode unit) {
        return enough(city.freeOf(unit)).map(members -> form(BranchKind.REGULAR, unit, null, "", List.of(), city.take(members), Map.of()));
    }

    /** A further branch of a large unit. */
    Optional<Proposal> further(NewUnit unit, int size) {
        return enough(city.takeFrom(unit.code(), size, dice))
                .map(members -> form(BranchKind.REGULAR, unit.code(), null, quarter(unit), List.of(), members, Map.of()));
    }

    /** One branch of more than fifty: an exception the city must consent to. */
    Optional<Proposal> large(NewUnit unit) {
        return Optional.of(city.takeFrom(unit.code(), 53, dice))
                .filter(members -> members.size() > 50)
                .map(members -> form(BranchKind.REGULAR, unit.code(), null, quarter(unit), List.of(), members,
                        Map.of("branch.maxMembers", ProposalText.EXCEPTION)));
    }

    /** Units of one district with one or two members each; one of them may be able to stand alone. */
    Optional<Proposal> joint(List<UnitCode> units, LocalDate consentedOn) {
        var members = units.stream().flatMap(unit -> city.freeOf(unit).stream()).toList();
        boolean oneCouldStandAlone = units.stream().anyMatch(unit -> CityIndex.formal(city.freeOf(unit)) > 2);
        var partners = units.stream().skip(1).map(unit -> new PartnerUnit(unit, consentedOn)).toList();
        return enough(members).map(all -> form(BranchKind.JOINT, units.get(0), null, "等单位", partners, city.take(all),
                oneCouldStandAlone ? Map.of("jointBranch.standAlone", ProposalText.STAND_ALONE) : Map.of()));
    }

    /** The retired members of a mixed branch, where enough remain on both sides. */
    Optional<Proposal> separated(LoadedBranch mixed) {
        var own = city.free(mixed.code()).stream().filter(member -> member.retired() && member.unit().equals(mixed.unit())).toList();
        var staying = city.free(mixed.code()).stream().filter(member -> !member.retired()).toList();
        return enough(own)
                .filter(members -> CityIndex.formal(staying) > 2)
                .map(members -> form(BranchKind.SEPARATED, mixed.unit(), mixed, quarter(city.unit(mixed.unit())), List.of(),
                        city.take(members), Map.of()));
    }

    /** A functional or temporary branch: it gathers members and takes nobody's relation. */
    Optional<Proposal> functional(BranchKind kind, NewUnit place, List<LoadedMember> nearby) {
        int size = dice.between(5, 12);
        return Optional.of(nearby)
                .filter(members -> members.size() >= size)
                .map(members -> dice.shuffled(members).subList(0, size))
                .filter(members -> CityIndex.formal(members) == size)
                .map(members -> form(kind, place.code(), null, kind == BranchKind.TEMP ? ProposalText.task(dice) : quarter(place),
                        List.of(), members, Map.of()));
    }

    private static Optional<List<LoadedMember>> enough(List<LoadedMember> members) {
        return Optional.of(members).filter(all -> CityIndex.formal(all) > 2);
    }

    private String quarter(NewUnit unit) {
        return ProposalText.quarter(city.nextName(unit.code()));
    }

    private Proposal form(BranchKind kind, UnitCode unit, @Nullable LoadedBranch subject, String quarter,
            List<PartnerUnit> partners, List<LoadedMember> members, Map<String, String> reasons) {
        boolean committee = CityIndex.formal(members) >= COMMITTEE_FROM;
        String name = BranchNaming.propose(DemoCity.NAME, DemoCity.nameInFull(city.unit(unit)) + quarter, kind, committee);
        return new Proposal(FormationAction.FORM, kind, Initiative.APPLICATION, unit, subject == null ? null : subject.code(), name,
                body(kind, city.unit(unit).kind()), ProposalText.BASIS, ProposalText.forming(dice), leadingBody(members), partners,
                moves(members), reasons);
    }

    static LeadingBody leadingBody(List<LoadedMember> members) {
        int formal = CityIndex.formal(members);
        if (formal < COMMITTEE_FROM) {
            return new LeadingBody(1, 0);
        }
        return formal < LARGE_COMMITTEE_FROM ? new LeadingBody(3, 0) : new LeadingBody(5, 1);
    }

    static BodyNature body(BranchKind kind, UnitKind unit) {
        if (kind == BranchKind.TEMP) {
            return BodyNature.TASK_BODY;
        }
        return switch (unit) {
            case COMMUNITY -> BodyNature.COMMUNITY;
            case ASSOCIATION -> BodyNature.CLUB;
            default -> BodyNature.UNIT;
        };
    }

    private static List<MemberMove> moves(List<LoadedMember> members) {
        var moves = new ArrayList<MemberMove>();
        members.forEach(member -> moves.add(new MemberMove(member.code(), member.branch(), null)));
        return moves;
    }
}
