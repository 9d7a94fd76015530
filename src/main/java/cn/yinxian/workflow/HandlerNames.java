package cn.yinxian.workflow;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.GroupBook;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Under what names tasks wait, as people read them: "向阳区直机关工委", "李某". In some statements, however many they are. */
@Service
@Transactional(readOnly = true)
public class HandlerNames {

    private final GroupBook groups;
    private final Roster roster;

    HandlerNames(GroupBook groups, Roster roster) {
        this.groups = groups;
        this.roster = roster;
    }

    /** @param owners groups {@code ROLE@CODE} and ids of officials; each is in the map */
    public Map<String, String> of(Collection<String> owners) {
        var names = new HashMap<String, String>();
        owners.forEach(owner -> names.put(owner, owner));
        var held = owners.stream().filter(owner -> owner.contains("@")).distinct().map(CandidateGroup::parse).toList();
        groups.describe(held).forEach((group, words) -> names.put(group.toString(), words));
        var people = owners.stream().filter(owner -> !owner.contains("@")).distinct().map(OfficialId::of).toList();
        roster.namesOf(people).forEach((person, name) -> names.put(person.value(), name));
        return names;
    }
}
