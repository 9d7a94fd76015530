package cn.yinxian.organisation;

import cn.yinxian.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A post: role × place × period.
 *
 * @param place code of the unit or, for branch roles, of the branch
 * @param unitPath path of the unit (for a branch post: of the branch's unit)
 * @param title what stands on paper, e.g. "组织科科长"; null: the role's own name
 */
public record Post(Role role, String place, String placeName, String unitPath, DateRange period, @Nullable String title) {

    public CandidateGroup group() {
        return new CandidateGroup(role, place);
    }
}
