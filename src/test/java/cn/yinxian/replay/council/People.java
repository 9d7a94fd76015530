package cn.yinxian.replay.council;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.util.HashMap;
import java.util.Map;

/** The officials behind the names under which tasks wait; nobody comes or goes in this year. */
final class People {

    private final Roster roster;
    private final Map<String, CurrentOfficial> known = new HashMap<>();

    People(Roster roster) {
        this.roster = roster;
    }

    CurrentOfficial as(Role role, UnitCode place) {
        return behind(CandidateGroup.of(role, place).toString());
    }

    /** @param owner a group {@code ROLE@CODE}, or an official */
    CurrentOfficial behind(String owner) {
        return known.computeIfAbsent(owner, key -> roster.current(
                key.contains("@") ? roster.membersOf(CandidateGroup.parse(key)).get(0).id() : OfficialId.of(key)));
    }
}
