package cn.yinxian.selection.entry;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of entries.
 *
 * @param place the district that ranks it; the city for its own organs
 * @param selfTotal sum of the scores it gives itself
 * @param rank in its district's ranking; null before it was sent
 */
public record EntryLine(
        CaseNumber number,
        String title,
        String applicantName,
        @Nullable BranchCode branch,
        UnitCode unit,
        String unitPath,
        UnitCode place,
        EntryState state,
        int selfTotal,
        @Nullable Integer rank) {}
