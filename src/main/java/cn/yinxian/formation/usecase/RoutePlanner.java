package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.Decider;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.model.Submission;
import cn.yinxian.formation.usecase.FormationRules.Records;
import cn.yinxian.formation.usecase.FormationRules.Routing;
import cn.yinxian.formation.usecase.FormationRules.RoutingQuestion;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import cn.yinxian.shared.UnitCode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the bodies that the routing table names, by climbing from the applying unit. */
@Component
public class RoutePlanner {

    private final Units units;
    private final Register register;
    private final Roster roster;
    private final Applicants applicants;
    private final FormationRules rules;

    RoutePlanner(Units units, Register register, Roster roster, Applicants applicants, FormationRules rules) {
        this.units = units;
        this.register = register;
        this.roster = roster;
        this.applicants = applicants;
        this.rules = rules;
    }

    /** Unit of the 基层党委 the branch belongs or will belong to (隶属关系); where none is found, the unit itself. */
    UnitCode committeeOf(Proposal proposal) {
        return Optional.ofNullable(proposal.subject())
                .flatMap(register::find)
                .map(Branch::committee)
                .or(() -> units.committeeFor(proposal.unit()).map(Unit::code))
                .orElse(proposal.unit());
    }

    /** @param exception whether a "一般不超过" is passed */
    Route plan(Proposal proposal, boolean exception, CurrentOfficial by) {
        var district = units.districtOf(proposal.unit()).map(Unit::code).orElse(null);
        var other = otherDistrict(proposal, district);
        var city = units.city().code();
        var routing = rules.route(new RoutingQuestion(
                proposal.initiative(), proposal.action(), proposal.kind(), district != null, exception, other != null));
        var local = district == null ? city : district;
        var committee = committeeOf(proposal);
        var decider = decider(routing.decider(), committee, local, city);
        return new Route(
                applicants.groupFor(proposal, by),
                group(routing.clerk(), local),
                group(routing.leader(), local),
                routing.cityConsents() ? CandidateGroup.of(Role.CITY_LEADER, city) : null,
                decider,
                roster.leaderOf(decider).orElse(CandidateGroup.of(Role.CITY_LEADER, city)),
                CandidateGroup.of(Role.ORG_DEPT, routing.records() == Records.CITY ? city : local),
                alsoRecord(routing, city, other),
                routing.decider(),
                committee,
                UnitCode.of(decider.place()),
                routing.grounds());
    }

    /** The group that decides a submitted application. */
    CandidateGroup deciderOf(Submission submission) {
        return decider(submission.decider(), submission.decidingUnit(), submission.decidingUnit(), submission.decidingUnit());
    }

    private static CandidateGroup decider(Decider decider, UnitCode committee, UnitCode local, UnitCode city) {
        return switch (decider) {
            case COMMITTEE -> CandidateGroup.of(Role.PARTY_COMMITTEE, committee);
            case DISTRICT_LEADER -> CandidateGroup.of(Role.DISTRICT_LEADER, local);
            case CITY_LEADER -> CandidateGroup.of(Role.CITY_LEADER, city);
        };
    }

    private static @Nullable CandidateGroup alsoRecord(Routing routing, UnitCode city, @Nullable UnitCode other) {
        return switch (routing.records()) {
            case DISTRICT_AND_CITY -> CandidateGroup.of(Role.ORG_DEPT, city);
            case BOTH_DISTRICTS -> CandidateGroup.of(Role.ORG_DEPT, Objects.requireNonNullElse(other, city));
            case DISTRICT, CITY -> null;
        };
    }

    private static @Nullable CandidateGroup group(@Nullable Role role, UnitCode unit) {
        return role == null ? null : CandidateGroup.of(role, unit);
    }

    /** The district (or, for city organs, the city) some members go to, if it is not the applicant's own. */
    private @Nullable UnitCode otherDistrict(Proposal proposal, @Nullable UnitCode own) {
        var targets = proposal.members().stream().map(MemberMove::target).filter(Objects::nonNull).distinct().toList();
        return register.findAll(targets).values().stream()
                .map(branch -> units.districtOf(branch.unit()).map(Unit::code).orElse(units.city().code()))
                .filter(there -> !there.equals(own) && (own != null || !there.equals(units.city().code())))
                .findFirst()
                .orElse(null);
    }
}
