package cn.yinxian.council.board.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the 督办台账.
 *
 * @param state name of the item's state
 * @param extensions how often more time was granted
 * @param report what the lead unit reported last; null where nothing was
 */
public record LedgerItem(
        CaseNumber number,
        String subject,
        CaseNumber motion,
        String motionTitle,
        CaseNumber meeting,
        UnitCode council,
        UnitCode lead,
        List<UnitCode> coUnits,
        Instant openedAt,
        LocalDate dueOn,
        LocalDate firstDueOn,
        int extensions,
        String state,
        @Nullable Report report,
        @Nullable Instant closedAt) {

    /** @param late whether it came after the day it was due */
    public record Report(String text, Instant at, boolean late) {}

    /** Whether it waits for its lead unit. */
    public boolean withLead() {
        return state.equals("OPEN") || state.equals("EXTENSION_ASKED");
    }
}
