package cn.yinxian.deadline.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Budget;
import cn.yinxian.deadline.DeadlineMoved;
import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Light;
import cn.yinxian.deadline.model.DueDay;
import cn.yinxian.deadline.model.Lamp;
import cn.yinxian.deadline.model.TimeLimit;
import cn.yinxian.deadline.model.TimeLimits;
import cn.yinxian.organisation.Figures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the deadlines of cases and tasks. Writes no audit rows: the act that stops or ends a clock is recorded itself. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class StoredDeadlines implements Deadlines {

    private final TimeLimits limits;
    private final Figures figures;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final WorkingCalendar calendar;
    private final Ladders ladders;
    private final Lamp lamp;

    StoredDeadlines(
            TimeLimits limits,
            Figures figures,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events,
            Ladders ladders) {
        this.limits = limits;
        this.figures = figures;
        this.clock = clock;
        this.events = events;
        this.calendar = calendar;
        this.ladders = ladders;
        this.lamp = new Lamp(calendar);
    }

    @Override
    public Deadline open(String subject, String rule) {
        var running = limits.findRunning(subject, rule);
        if (running.isEmpty()) {
            return opened(subject, rule);
        }
        var limit = running.get();
        return limit.isPaused() ? resumed(limit) : limit.seen();
    }

    @Override
    public Deadline openUntil(String subject, String rule, LocalDate lastDay) {
        var newest = calendar.newest();
        var running = limits.findRunning(subject, rule);
        if (running.isEmpty()) {
            var limit = limits.add(TimeLimit.until(subject, rule, lastDay, clock.instant(), newest.version()));
            ladders.putUp(limit, newest);
            return limit.seen();
        }
        var limit = running.get();
        return limit.hasGivenDay() && limit.dueOn().equals(lastDay)
                ? limit.seen()
                : started(limit.movedTo(lastDay, clock.instant(), newest.version()), newest);
    }

    @Override
    public void pause(String subject, String rule) {
        limits.findRunning(subject, rule)
                .filter(limit -> !limit.isPaused() && !limit.hasGivenDay())
                .ifPresent(limit -> stored(limit.paused(clock.instant())));
    }

    @Override
    public void close(String subject, String rule) {
        limits.findRunning(subject, rule).ifPresent(this::close);
    }

    @Override
    public void closeAll(String subject) {
        limits.runningOf(subject).forEach(this::close);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Deadline> find(String subject, String rule) {
        return limits.findRunning(subject, rule).map(TimeLimit::seen);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Deadline> findAll(Collection<String> subjects, String rule) {
        return limits.findRunning(subjects, rule).stream().collect(Collectors.toMap(TimeLimit::subject, TimeLimit::seen));
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Light light(@Nullable Instant due, boolean paused) {
        return lamp.light(due, paused, clock.instant());
    }

    private Deadline opened(String subject, String rule) {
        var newest = calendar.newest();
        var limit = limits.add(
                TimeLimit.opened(subject, rule, budgetOf(rule), clock.instant(), new DueDay(newest)));
        ladders.putUp(limit, newest);
        return limit.seen();
    }

    private Deadline resumed(TimeLimit limit) {
        var newest = calendar.newest();
        return started(limit.resumed(clock.instant(), new DueDay(newest)), newest);
    }

    private Deadline started(TimeLimit changed, WorkingCalendar newest) {
        var running = stored(changed);
        ladders.putUp(running, newest);
        return running.seen();
    }

    private void close(TimeLimit limit) {
        ladders.takeDown(limits.update(limit.closed(clock.instant())));
    }

    private TimeLimit stored(TimeLimit changed) {
        var limit = limits.update(changed);
        ladders.takeDown(limit);
        events.publishEvent(new DeadlineMoved(limit.subject(), limit.rule(), limit.dueAt()));
        return limit;
    }

    private Budget budgetOf(String rule) {
        var figure = figures.on(rule, WorkingCalendar.dayOf(clock.instant()));
        return new Budget(figure.asInt(), Budget.Unit.valueOf(figure.unit()));
    }
}
