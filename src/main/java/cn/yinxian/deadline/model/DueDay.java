package cn.yinxian.deadline.model;

import static cn.yinxian.calendar.WorkingCalendar.dayOf;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Budget;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Computes the last day of a budget from its opening and its ended pauses, always anew, so that a corrected calendar gives
 * the corrected day. The day of opening does not count.
 *
 * <p>Working days: the day on which the clock stops counts as used, the day on which it runs again does not; stopping and
 * resuming within one day changes nothing. Stopped on its last day, it ends on the day it runs again, or on the next working
 * day if that is a rest day. What was late when it stopped is as late when it runs again.
 *
 * <p>Days and months: the end moves by the calendar days of all pauses; an end on a rest day moves to the next working day.
 */
public final class DueDay {

    private final WorkingCalendar calendar;

    public DueDay(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Version of the calendar by which the days are counted. */
    public long calendarVersion() {
        return calendar.version();
    }

    public LocalDate of(Budget budget, Instant openedAt, List<Pause> pauses) {
        var opened = dayOf(openedAt);
        return switch (budget.unit()) {
            case WORKING_DAYS -> workingDays(calendar.plus(opened, budget.amount()), pauses);
            case DAYS -> calendarDays(opened.plusDays(budget.amount()), pauses);
            case MONTHS -> calendarDays(opened.plusMonths(budget.amount()), pauses);
        };
    }

    private LocalDate calendarDays(LocalDate end, List<Pause> pauses) {
        long stood = 0;
        for (var pause : pauses) {
            var to = pause.to();
            stood += to == null ? 0 : ChronoUnit.DAYS.between(dayOf(pause.from()), dayOf(to));
        }
        return calendar.workdayOnOrAfter(end.plusDays(stood));
    }

    private LocalDate workingDays(LocalDate end, List<Pause> pauses) {
        var due = end;
        for (var pause : pauses) {
            var to = pause.to();
            if (to != null) {
                due = resumed(due, dayOf(pause.from()), dayOf(to));
            }
        }
        return due;
    }

    private LocalDate resumed(LocalDate due, LocalDate stopped, LocalDate resumed) {
        if (due.isBefore(stopped)) {
            return asLate(due, stopped, resumed);
        }
        return calendar.plus(resumed, calendar.between(stopped, due));
    }

    private LocalDate asLate(LocalDate due, LocalDate stopped, LocalDate resumed) {
        var worked = calendar.isWorkday(resumed) ? resumed : calendar.plus(resumed, -1);
        int late = calendar.between(due, stopped);
        var sameLateness = late == 0 ? worked : calendar.plus(worked, -late);
        return sameLateness.isBefore(resumed) ? sameLateness : calendar.plus(resumed, -1);
    }
}
