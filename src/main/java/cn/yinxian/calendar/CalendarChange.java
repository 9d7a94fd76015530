package cn.yinxian.calendar;

import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of the calendar: first proposed, so that one can see what it moves, then confirmed or left.
 *
 * @param year of the notice
 * @param title e.g. 2027年节假日安排
 * @param source the paper: an address, or number and title
 * @param baseVersion of the calendar it was proposed for; it can be confirmed while that version stands
 * @param version of the calendar it made; null while it is only proposed
 * @param days by date, only those that differ
 */
public record CalendarChange(
        long id,
        Extent extent,
        int year,
        String title,
        String source,
        @Nullable String reason,
        long baseVersion,
        OfficialId by,
        Instant proposedAt,
        @Nullable Long version,
        @Nullable Instant confirmedAt,
        List<DayChange> days) {

    /** A year's whole arrangement, or the correction of one day. */
    public enum Extent {
        YEAR,
        DAY
    }

    public CalendarChange {
        days = List.copyOf(days);
    }

    public boolean isConfirmed() {
        return version != null;
    }

    /** The days that are worked otherwise than before, by date. */
    public List<LocalDate> shiftedDays() {
        return days.stream().filter(DayChange::shiftsWork).map(DayChange::day).sorted().toList();
    }

    /** The same as the database now holds it. */
    public CalendarChange stored(long storedId) {
        return new CalendarChange(
                storedId, extent, year, title, source, reason, baseVersion, by, proposedAt, version, confirmedAt, days);
    }

    public CalendarChange confirmed(long made, Instant at) {
        return new CalendarChange(id, extent, year, title, source, reason, baseVersion, by, proposedAt, made, at, days);
    }
}
