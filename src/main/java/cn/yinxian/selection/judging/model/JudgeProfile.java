package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import java.util.List;

/** Who may be a judge, with every post held, now or before, but for that of a judge. */
public record JudgeProfile(OfficialId id, String name, List<Service> services) {

    /**
     * @param unitPath of the unit, or of the branch's unit
     * @param place as people call the post, e.g. "向阳区民政局经办人"
     */
    public record Service(String unitPath, String place, DateRange period) {}
}
