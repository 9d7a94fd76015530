package cn.yinxian.council.supervise.usecase;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.MemberUnit;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Unit;
import cn.yinxian.shared.OfficialId;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who in a unit finds an item in the inbox: the group its 联络员 is in; where none is named, the unit's member of the council, else
 * its clerks. A district or a street does it by its own clerks.
 */
@Component
class ResponsibleGroups {

    private final Roster roster;

    ResponsibleGroups(Roster roster) {
        this.roster = roster;
    }

    CandidateGroup of(Unit unit, Council council) {
        return switch (unit.kind()) {
            case CITY -> CandidateGroup.of(Role.CITY_CLERK, unit.code());
            case DISTRICT -> CandidateGroup.of(Role.DISTRICT_CLERK, unit.code());
            default -> ofUnit(unit, council);
        };
    }

    private CandidateGroup ofUnit(Unit unit, Council council) {
        var member = CandidateGroup.of(Role.COUNCIL_MEMBER, unit.code());
        var clerks = CandidateGroup.of(Role.UNIT_CLERK, unit.code());
        var liaison = council.member(unit.code()).map(MemberUnit::liaison);
        return liaison.flatMap(person -> Stream.of(clerks, member).filter(group -> holds(person, group)).findFirst())
                .orElseGet(() -> roster.membersOf(member).isEmpty() ? clerks : member);
    }

    private boolean holds(OfficialId person, CandidateGroup group) {
        return roster.membersOf(group).stream().anyMatch(one -> one.id().equals(person));
    }
}
