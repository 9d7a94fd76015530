package cn.yinxian.organisation.model;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Staffing;
import cn.yinxian.organisation.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The table "nobody there →" of design 5: to whom a task goes on when nobody is in post. Once it has come to somebody who
 * may only name a handler (指定承办人), all further ones may only do that too.
 */
public final class StaffingPolicy {

    private final CandidateGroup asked;
    private final Surroundings at;
    private final List<Step> steps = new ArrayList<>();

    /** @param namesHandler whether this group may only name a handler, not decide */
    public record Step(CandidateGroup group, boolean namesHandler) {}

    private StaffingPolicy(CandidateGroup asked, Surroundings at) {
        this.asked = asked;
        this.at = at;
    }

    /** The groups to try, in order; the one asked for comes first. */
    public static List<Step> chain(CandidateGroup asked, Surroundings at) {
        var policy = new StaffingPolicy(asked, at);
        policy.climb();
        return List.copyOf(policy.steps);
    }

    /** The first group of the chain with somebody in post. */
    public static Staffing choose(CandidateGroup asked, List<Step> chain, Predicate<CandidateGroup> staffed) {
        return chain.stream()
                .filter(step -> staffed.test(step.group()))
                .findFirst()
                .map(step -> new Staffing(step.group(), !step.group().equals(asked), step.namesHandler(), false))
                .orElseGet(() -> new Staffing(asked, false, false, true));
    }

    private void climb() {
        steps.add(new Step(asked, false));
        switch (asked.role()) {
            case BRANCH_SECRETARY -> fromBranch(Role.BRANCH_ASSISTANT);
            case BRANCH_ASSISTANT -> fromBranch(Role.BRANCH_SECRETARY);
            case UNIT_CLERK -> toCommittees(false);
            case PARTY_COMMITTEE -> toCommittees(false);
            case DISTRICT_CLERK -> {
                toDistrict(Role.DISTRICT_LEADER, false);
                toCity(Role.CITY_CLERK, true);
                toCity(Role.CITY_LEADER, true);
            }
            case DISTRICT_LEADER -> {
                toCity(Role.CITY_CLERK, true);
                toCity(Role.CITY_LEADER, true);
            }
            case CITY_CLERK -> toCity(Role.CITY_LEADER, false);
            case ORG_DEPT, COUNCIL_SECRETARY, COUNCIL_MEMBER, COUNCIL_CONVENER, JUDGE -> toClerkOfSameLevel();
            case CITY_LEADER, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> {
                // nobody above: an alarm to the system administrators
            }
        }
    }

    private void fromBranch(Role other) {
        add(new CandidateGroup(other, asked.place()), false);
        add(CandidateGroup.of(Role.UNIT_CLERK, at.code()), false);
        toCommittees(false);
    }

    /** 基层党委 upwards; where none has anybody, the clerk names a handler. */
    private void toCommittees(boolean namesHandler) {
        at.committees().forEach(unit -> add(CandidateGroup.of(Role.PARTY_COMMITTEE, unit.code()), namesHandler));
        toClerks();
    }

    private void toClerks() {
        toDistrict(Role.DISTRICT_CLERK, true);
        toDistrict(Role.DISTRICT_LEADER, true);
        toCity(Role.CITY_CLERK, true);
        toCity(Role.CITY_LEADER, true);
    }

    private void toClerkOfSameLevel() {
        switch (at.level()) {
            case CITY, DISTRICT -> toClerks();
            case STREET, UNIT -> {
                add(CandidateGroup.of(Role.UNIT_CLERK, at.code()), true);
                toCommittees(true);
            }
        }
    }

    private void toDistrict(Role role, boolean namesHandler) {
        at.district().map(Unit::code).ifPresent(district -> add(CandidateGroup.of(role, district), namesHandler));
    }

    private void toCity(Role role, boolean namesHandler) {
        at.city().map(Unit::code).ifPresent(city -> add(CandidateGroup.of(role, city), namesHandler));
    }

    private void add(CandidateGroup group, boolean namesHandler) {
        if (steps.stream().noneMatch(step -> step.group().equals(group))) {
            steps.add(new Step(group, namesHandler));
        }
    }
}
