package cn.yinxian.deadline.model;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import java.util.List;

/** The posts that routing asks for in a unit (table of design 5). */
public final class RequiredPosts {

    private RequiredPosts() {}

    public static List<CandidateGroup> of(Unit unit) {
        var roles = switch (unit.kind()) {
            case CITY -> List.of(Role.CITY_CLERK, Role.CITY_LEADER, Role.ORG_DEPT);
            case DISTRICT -> List.of(Role.DISTRICT_CLERK, Role.DISTRICT_LEADER, Role.ORG_DEPT);
            case STREET, UNIT, COMMUNITY, ASSOCIATION -> unit.baseCommittee()
                    ? List.of(Role.UNIT_CLERK, Role.PARTY_COMMITTEE)
                    : List.of(Role.UNIT_CLERK);
        };
        return roles.stream().map(role -> CandidateGroup.of(role, unit.code())).toList();
    }
}
