package cn.yinxian.council.board.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the ledger; null asks for nothing.
 *
 * @param unit that leads the item or brought its motion
 * @param dueFrom first and {@code dueUntil} last day due, of items that lie with their lead unit: how a light is asked for
 * @param openOnly without what is closed, superseded or terminated
 */
public record LedgerQuestion(
        List<UnitCode> councils,
        @Nullable UnitCode unit,
        @Nullable CaseNumber meeting,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueUntil,
        boolean openOnly) {

    public LedgerQuestion {
        councils = List.copyOf(councils);
    }

    public boolean asksForLight() {
        return dueFrom != null || dueUntil != null;
    }
}
