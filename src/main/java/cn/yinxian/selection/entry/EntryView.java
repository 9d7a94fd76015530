package cn.yinxian.selection.entry;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submitted entry as the other areas see it.
 *
 * @param applicantName as it is shown: the branch's name, or the unit's
 * @param branch null where the unit itself entered
 * @param unit the unit, or the branch's
 * @param unitPath materialised path of the unit, by which recusal is computed
 * @param place the district that ranks it; the city for its own organs
 */
public record EntryView(
        CaseNumber number,
        CaseNumber round,
        EntryState state,
        String title,
        String summary,
        String text,
        String applicantName,
        @Nullable BranchCode branch,
        UnitCode unit,
        String unitName,
        String unitPath,
        UnitCode place,
        List<SelfScore> selfScores,
        List<EntryFile> files) {}
