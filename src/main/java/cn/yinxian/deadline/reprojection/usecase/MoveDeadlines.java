package cn.yinxian.deadline.reprojection.usecase;

import cn.yinxian.calendar.CalendarHistory;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.DeadlineMoved;
import cn.yinxian.deadline.model.TimeLimit;
import cn.yinxian.deadline.reprojection.model.Move;
import cn.yinxian.deadline.reprojection.model.OpenLimits;
import cn.yinxian.deadline.usecase.MovedLadders;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores what another calendar made of locked deadlines, and tells whom it concerns: in the batch's transaction. */
@Component
class MoveDeadlines {

    private final OpenLimits limits;
    private final MovedLadders ladders;
    private final MoveNotices notices;
    private final CalendarHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveDeadlines(
            OpenLimits limits,
            MovedLadders ladders,
            MoveNotices notices,
            CalendarHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.limits = limits;
        this.ladders = ladders;
        this.notices = notices;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** The last day stands; days before and after it may count otherwise, and so the reminders may move. */
    void stay(List<Move> stayed, WorkingCalendar calendar) {
        if (!stayed.isEmpty()) {
            limits.confirm(stayed.stream().map(one -> one.limit().id()).toList(), calendar.version());
            ladders.retime(stayed.stream().map(Move::limit).toList(), calendar);
        }
    }

    /** @param older the version by which they were counted so far */
    void move(List<Move> moves, long older, WorkingCalendar calendar) {
        if (moves.isEmpty()) {
            return;
        }
        String reason = history.titlesBetween(older, calendar.version());
        limits.move(moves, calendar.version(), reason, clock.instant());
        ladders.rehang(moves.stream().map(one -> one.moved(calendar.version())).toList(), calendar);
        moves.forEach(one -> events.publishEvent(moved(one.moved(calendar.version()))));
        notices.tell(moves, reason);
    }

    private static DeadlineMoved moved(TimeLimit limit) {
        return new DeadlineMoved(limit.subject(), limit.rule(), limit.dueAt());
    }
}
