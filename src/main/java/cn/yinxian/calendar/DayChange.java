package cn.yinxian.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * What a change of the calendar makes of one day.
 *
 * @param name of the festival the day belongs to, e.g. 国庆节
 */
public record DayChange(LocalDate day, DayKind before, DayKind after, String name) {

    /** False where only the name differs, or a weekend is listed that was off anyway. */
    public boolean shiftsWork() {
        return works(before) != works(after);
    }

    private boolean works(DayKind kind) {
        return kind == DayKind.ORDINARY ? !isWeekend(day) : kind == DayKind.MAKE_UP_WORKDAY;
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
