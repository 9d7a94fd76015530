package cn.yinxian.organisation.model;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import java.util.Optional;

/** The column "leader" of the table of design 5: who is told when a task is late. */
public final class EscalationPolicy {

    private EscalationPolicy() {}

    public static Optional<CandidateGroup> leaderOf(CandidateGroup group, Surroundings at) {
        return switch (group.role()) {
            case BRANCH_SECRETARY, BRANCH_ASSISTANT, UNIT_CLERK -> committee(at);
            case PARTY_COMMITTEE -> levelLeader(at);
            case DISTRICT_CLERK -> at.district().map(unit -> CandidateGroup.of(Role.DISTRICT_LEADER, unit.code()));
            case DISTRICT_LEADER, CITY_CLERK -> cityLeader(at);
            case COUNCIL_MEMBER, COUNCIL_CONVENER -> council(at);
            case ORG_DEPT, COUNCIL_SECRETARY, JUDGE -> levelLeader(at);
            case CITY_LEADER, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> Optional.empty();
        };
    }

    private static Optional<CandidateGroup> committee(Surroundings at) {
        return at.committees().stream()
                .findFirst()
                .map(unit -> CandidateGroup.of(Role.PARTY_COMMITTEE, unit.code()))
                .or(() -> levelLeader(at));
    }

    /** District side: the district's leader; city and city organs: the city's. */
    private static Optional<CandidateGroup> levelLeader(Surroundings at) {
        return at.district()
                .map(unit -> CandidateGroup.of(Role.DISTRICT_LEADER, unit.code()))
                .or(() -> cityLeader(at));
    }

    private static Optional<CandidateGroup> council(Surroundings at) {
        return at.district()
                .or(at::city)
                .map(Unit::code)
                .map(code -> CandidateGroup.of(Role.COUNCIL_SECRETARY, code));
    }

    private static Optional<CandidateGroup> cityLeader(Surroundings at) {
        return at.city().map(unit -> CandidateGroup.of(Role.CITY_LEADER, unit.code()));
    }
}
