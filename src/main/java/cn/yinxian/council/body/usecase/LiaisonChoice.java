package cn.yinxian.council.body.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who can be 联络员 of a member: its clerks, and who sits for it in the council. */
@Component
class LiaisonChoice {

    private final Roster roster;

    LiaisonChoice(Roster roster) {
        this.roster = roster;
    }

    List<Official> of(UnitCode unit) {
        return Stream.of(Role.UNIT_CLERK, Role.COUNCIL_MEMBER)
                .flatMap(role -> roster.membersOf(CandidateGroup.of(role, unit)).stream())
                .distinct()
                .toList();
    }
}
