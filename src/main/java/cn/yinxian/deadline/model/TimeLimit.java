package cn.yinxian.deadline.model;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Budget;
import cn.yinxian.deadline.Deadlines.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline with its life: opened once, stopped and resumed any number of times, closed once.
 *
 * @param budget null where the last day is given, as that of a term
 * @param dueOn last day of the budget, or the given one; while the clock stands still, as it was when it stopped
 * @param calendarVersion of the calendar that gave the last day
 * @param pauses by time; the last one has no end while the clock stands still
 */
public record TimeLimit(
        long id,
        String subject,
        String rule,
        @Nullable Budget budget,
        Instant openedAt,
        LocalDate dueOn,
        long calendarVersion,
        State state,
        @Nullable Instant closedAt,
        List<Pause> pauses,
        long version) {

    public enum State {
        OPEN,
        PAUSED,
        CLOSED
    }

    public TimeLimit {
        pauses = List.copyOf(pauses);
    }

    public static TimeLimit opened(String subject, String rule, Budget budget, Instant at, DueDay dueDay) {
        var dueOn = dueDay.of(budget, at, List.of());
        return new TimeLimit(
                0, subject, rule, budget, at, dueOn, dueDay.calendarVersion(), State.OPEN, null, List.of(), 0);
    }

    /** One that ends on a given day, whatever the calendar says. */
    public static TimeLimit until(String subject, String rule, LocalDate lastDay, Instant at, long calendarVersion) {
        return new TimeLimit(0, subject, rule, null, at, lastDay, calendarVersion, State.OPEN, null, List.of(), 0);
    }

    public boolean hasGivenDay() {
        return budget == null;
    }

    public boolean isPaused() {
        return state == State.PAUSED;
    }

    /** Null while the clock stands still. */
    public @Nullable Instant dueAt() {
        return isPaused() ? null : WorkingCalendar.endOf(dueOn);
    }

    public TimeLimit paused(Instant at) {
        var longer = new ArrayList<>(pauses);
        longer.add(new Pause(at, null));
        return with(State.PAUSED, null, longer);
    }

    public TimeLimit resumed(Instant at, DueDay dueDay) {
        var ended = pausesEndedAt(at);
        return with(State.OPEN, null, ended).counted(dueDay);
    }

    public TimeLimit closed(Instant at) {
        return with(State.CLOSED, at, pausesEndedAt(at));
    }

    /** The same until another given day. */
    public TimeLimit movedTo(LocalDate lastDay, Instant at, long newestCalendar) {
        return new TimeLimit(
                id, subject, rule, null, openedAt, lastDay, newestCalendar, State.OPEN, null, pausesEndedAt(at), version);
    }

    /** The last day that this calendar gives. */
    public LocalDate lastDay(DueDay dueDay) {
        return budget == null ? dueOn : dueDay.of(budget, openedAt, pauses);
    }

    /** The same with the last day that this calendar gives. */
    public TimeLimit counted(DueDay dueDay) {
        return new TimeLimit(
                id, subject, rule, budget, openedAt, lastDay(dueDay), dueDay.calendarVersion(), state, closedAt, pauses, version);
    }

    /** The same as the database now holds it. */
    public TimeLimit stored(long storedId, long storedVersion) {
        return new TimeLimit(
                storedId, subject, rule, budget, openedAt, dueOn, calendarVersion, state, closedAt, pauses, storedVersion);
    }

    public Deadline seen() {
        return new Deadline(id, subject, rule, budget, dueAt(), isPaused(), version);
    }

    private List<Pause> pausesEndedAt(Instant at) {
        return pauses.stream().map(pause -> pause.to() == null ? pause.until(at) : pause).toList();
    }

    private TimeLimit with(State next, @Nullable Instant closed, List<Pause> intervals) {
        return new TimeLimit(
                id, subject, rule, budget, openedAt, dueOn, calendarVersion, next, closed, intervals, version);
    }
}
