package cn.yinxian.renewal.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the branch asks its superior for (换届请示, 延期或提前换届请示).
 *
 * @param plannedOn day on which the assembly is to be held; with 延期 null
 * @param seats places to be filled; with 延期 0
 * @param reason one of the lawful ones; null for a renewal in time
 * @param postponedTo with 延期: the last day of the term as it is to be; else null
 */
public record Request(
        RequestKind kind,
        Resolution resolution,
        @Nullable LocalDate plannedOn,
        int seats,
        @Nullable ShiftReason reason,
        @Nullable LocalDate postponedTo,
        String explanation) {

    /** The day to which the end of the term moves, in fact or in law; null for a renewal in time. */
    public @Nullable LocalDate shiftedTo() {
        return kind == RequestKind.POSTPONE ? postponedTo : kind == RequestKind.EARLY ? plannedOn : null;
    }
}
