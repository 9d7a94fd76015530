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
import java.util.Optional;
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
    private final Lamp lamp;

    StoredDeadlines(
            TimeLimits limits,
            Figures figures,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.limits = limits;
        this.figures = figures;
        this.clock = clock;
        this.events = events;
        this.calendar = calendar;
        this.lamp = new Lamp(calendar);
    }

    @Override
    public Deadline open(String subject, String rule) {
        var running = limits.findRunning(subject, rule);
        if (running.isEmpty()) {
            var opened = TimeLimit.opened(subject, rule, budgetOf(rule), clock.instant(), dueDay());
            return limits.add(opened).seen();
        }
        var limit = running.get();
        return limit.isPaused() ? moved(limit.resumed(clock.instant(), dueDay())) : limit.seen();
    }

    @Override
    public void pause(String subject, String rule) {
        limits.findRunning(subject, rule)
                .filter(limit -> !limit.isPaused())
                .ifPresent(limit -> moved(limit.paused(clock.instant())));
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
    @Transactional(propagation = Propagation.SUPPORTS)
    public Light light(@Nullable Instant due, boolean paused) {
        return lamp.light(due, paused, clock.instant());
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public String finishedWords(@Nullable Instant due, Instant finishedAt) {
        return lamp.finishedWords(due, finishedAt);
    }

    private void close(TimeLimit limit) {
        limits.update(limit.closed(clock.instant()));
    }

    private Deadline moved(TimeLimit changed) {
        var limit = limits.update(changed);
        events.publishEvent(new DeadlineMoved(limit.subject(), limit.rule(), limit.dueAt()));
        return limit.seen();
    }

    private DueDay dueDay() {
        return new DueDay(calendar.newest());
    }

    private Budget budgetOf(String rule) {
        var figure = figures.on(rule, WorkingCalendar.dayOf(clock.instant()));
        return new Budget(figure.asInt(), Budget.Unit.valueOf(figure.unit()));
    }
}
