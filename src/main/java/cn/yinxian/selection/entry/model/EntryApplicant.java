package cn.yinxian.selection.entry.model;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Who enters: a branch, or a unit itself.
 *
 * @param name as it is shown
 * @param branch null where the unit itself enters
 * @param unit the unit, or the branch's
 * @param place the district that ranks it; the city for its own organs
 * @param group gets what goes back to the applicant
 * @param owner who wrote it
 */
public record EntryApplicant(
        String name, @Nullable BranchCode branch, UnitCode unit, String unitName, String unitPath, UnitCode place, CandidateGroup group,
        OfficialId owner) {

    /** Under what a bar is kept: {@code branch:…} or {@code unit:…}. */
    public String key() {
        return branch == null ? "unit:" + unit : "branch:" + branch;
    }
}
