package cn.yinxian.selection.judging.model;

import cn.yinxian.selection.judging.Points;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A score sheet as it is kept, half filled or whole.
 *
 * @param points by code of the criterion
 * @param struckWhy why it does not count; null: it does
 */
public record KeptSheet(
        OfficialId judge, CaseNumber entry, Map<String, Points> points, String remark, @Nullable String struckWhy, long version) {

    public static KeptSheet blank(OfficialId judge, CaseNumber entry) {
        return new KeptSheet(judge, entry, Map.of(), "", null, 0);
    }

    /** Nothing was kept yet. */
    public boolean isNew() {
        return version == 0;
    }

    public boolean counts() {
        return struckWhy == null;
    }

    public ScoreSheet sheet() {
        return new ScoreSheet(judge, entry, points, remark);
    }
}
