package cn.yinxian.council.meeting.model;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about an item.
 *
 * @param text the decision as it will stand in the minutes
 * @param votes null where it was not voted on
 * @param recused member units that are there and stand back (回避)
 * @param present members that were there when it was decided
 */
public record ItemDecision(
        Decision decision, String text, @Nullable Votes votes, List<UnitCode> recused, int present, Instant decidedAt) {

    public ItemDecision {
        recused = List.copyOf(recused);
    }
}
