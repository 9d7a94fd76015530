package cn.yinxian.demo.cases;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.city.Dice;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.OfficialId;
import org.springframework.stereotype.Component;

/** Who acts in the demo cases, and how far they have come. */
@Component
@DemoOnly
class Cast {

    private final Roster roster;
    private final DemoCases cases;

    Cast(Roster roster, DemoCases cases) {
        this.roster = roster;
        this.cases = cases;
    }

    CurrentOfficial official(OfficialId id) {
        return roster.current(id);
    }

    /** Somebody for whom the task waits; never the applicant, but for the applicant's own steps. */
    CurrentOfficial holder(String owner, OfficialId applicant, boolean own, Dice dice) {
        if (!owner.contains("@")) {
            return roster.current(OfficialId.of(owner));
        }
        var holders = roster.membersOf(CandidateGroup.parse(owner)).stream().map(Official::id).toList();
        var others = holders.stream().filter(id -> own || !id.equals(applicant)).toList();
        return roster.current(dice.pick(others.isEmpty() ? holders : others));
    }

    void remember(DemoCase played) {
        cases.advance(played);
    }
}
