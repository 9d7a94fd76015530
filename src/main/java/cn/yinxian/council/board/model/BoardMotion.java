package cn.yinxian.council.board.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the board.
 *
 * @param state name of the motion's state
 * @param changedAt when it was changed last: its end, once it has ended
 * @param meeting the last that decided it, else the one on whose agenda it stands
 * @param items action items in all
 * @param done of them closed, superseded or terminated
 * @param dueOn the first day of an item that lies with its lead unit
 */
public record BoardMotion(
        CaseNumber number,
        String title,
        UnitCode council,
        UnitCode sponsor,
        String state,
        Instant submittedAt,
        Instant changedAt,
        @Nullable CaseNumber meeting,
        int items,
        int done,
        @Nullable LocalDate dueOn) {

    public BoardStage stage() {
        return BoardStage.of(state);
    }
}
