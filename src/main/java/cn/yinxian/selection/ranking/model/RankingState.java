package cn.yinxian.selection.ranking.model;

import cn.yinxian.selection.ranking.RankingStatus;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ranking as it is kept.
 *
 * @param place the district; the city for its own organs
 * @param lines recommended ones first, each kind in its order
 * @param note why places stay empty; null where none does
 * @param publicity the one that runs now; null if none does
 */
public record RankingState(
        CaseNumber number,
        CaseNumber round,
        UnitCode place,
        int quota,
        RankingStatus status,
        List<RankedLine> lines,
        @Nullable String note,
        @Nullable CaseNumber publicity,
        @Nullable Instant sentAt,
        long version) {

    public RankingState {
        lines = List.copyOf(lines);
    }
}
