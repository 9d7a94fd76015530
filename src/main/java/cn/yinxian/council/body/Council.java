package cn.yinxian.council.body;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The coordination council (协调议事会议) of the city or of a district.
 *
 * @param place the city or the district; a place has one council at most
 * @param members in the order of their codes; some ten
 * @param rule the one in force; null until it has adopted one
 */
public record Council(UnitCode place, String name, List<MemberUnit> members, @Nullable AdoptedRule rule, long version) {

    public CandidateGroup convener() {
        return CandidateGroup.of(Role.COUNCIL_CONVENER, place);
    }

    /** Its office. */
    public CandidateGroup secretary() {
        return CandidateGroup.of(Role.COUNCIL_SECRETARY, place);
    }

    public Optional<MemberUnit> member(UnitCode unit) {
        return members.stream().filter(member -> member.unit().equals(unit)).findFirst();
    }

    /** @throws Overtaken if it has changed since it was seen */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw Overtaken.byAnother();
        }
    }
}
