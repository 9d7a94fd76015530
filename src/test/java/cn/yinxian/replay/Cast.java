package cn.yinxian.replay;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.OfficialId;
import java.util.HashMap;
import java.util.Map;

/** The officials behind the names under which tasks wait; nobody comes or goes in these years. */
class Cast {

    private final Roster roster;
    private final Map<String, CurrentOfficial> known = new HashMap<>();

    Cast(Roster roster) {
        this.roster = roster;
    }

    /** @param owner a group {@code ROLE@CODE}, or an official */
    CurrentOfficial behind(String owner) {
        return known.computeIfAbsent(owner, key -> roster.current(
                key.contains("@") ? roster.membersOf(CandidateGroup.parse(key)).get(0).id() : OfficialId.of(key)));
    }

    boolean anybody(CandidateGroup group) {
        return !roster.membersOf(group).isEmpty();
    }
}
