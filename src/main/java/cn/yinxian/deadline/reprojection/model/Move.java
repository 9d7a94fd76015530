package cn.yinxian.deadline.reprojection.model;

import cn.yinxian.deadline.model.DueDay;
import cn.yinxian.deadline.model.TimeLimit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A running deadline as it stands, and its last day by another calendar. */
public record Move(TimeLimit limit, LocalDate to) {

    public static Move of(TimeLimit limit, DueDay dueDay) {
        return new Move(limit, limit.lastDay(dueDay));
    }

    public LocalDate from() {
        return limit.dueOn();
    }

    /** The deadline as the database holds it once it has been moved. */
    public TimeLimit moved(long calendarVersion) {
        return new TimeLimit(
                limit.id(), limit.subject(), limit.rule(), limit.budget(), limit.openedAt(), to, calendarVersion, limit.state(),
                limit.closedAt(), limit.pauses(), limit.version() + 1);
    }

    public boolean moves() {
        return !to.equals(from());
    }

    /** Calendar days later, or, below zero, earlier. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from(), to);
    }
}
