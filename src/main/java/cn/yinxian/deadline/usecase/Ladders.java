package cn.yinxian.deadline.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.model.LadderText;
import cn.yinxian.deadline.model.LaidRung;
import cn.yinxian.deadline.model.Rung;
import cn.yinxian.deadline.model.RungTimes;
import cn.yinxian.deadline.model.Rungs;
import cn.yinxian.deadline.model.TimeLimit;
import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.Figures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts up the ladder of a deadline when it opens or moves, and takes it down when the clock stops or the deadline closes. */
@Component
class Ladders {

    static final String PREFIX = "ladder.";
    static final String COMMON = "ladder.common";
    static final String HOUR = "reminder.hour";

    private final Rungs rungs;
    private final Figures figures;
    private final Notices notices;
    private final Clock clock;

    Ladders(Rungs rungs, Figures figures, Notices notices, Clock clock) {
        this.rungs = rungs;
        this.figures = figures;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param calendar the one that gave the deadline its last day */
    void putUp(TimeLimit limit, WorkingCalendar calendar) {
        rungs.add(laid(limit, calendar, limit.version() == 0 ? Set.of() : rungs.sentOf(limit.id())));
    }

    /** @param sent codes of the rungs that were sent for earlier versions */
    List<LaidRung> laid(TimeLimit limit, WorkingCalendar calendar, Set<String> sent) {
        var now = clock.instant();
        return times(calendar).lay(ladderOf(limit.rule(), WorkingCalendar.dayOf(now)), limit, now, sent);
    }

    /** When each rung is due, by its code; one that should have been told by now is due the next morning. */
    Map<String, Instant> instants(TimeLimit limit, WorkingCalendar calendar) {
        var now = clock.instant();
        return times(calendar).instants(ladderOf(limit.rule(), WorkingCalendar.dayOf(now)), limit, now);
    }

    private RungTimes times(WorkingCalendar calendar) {
        return new RungTimes(calendar, LocalTime.parse(figures.on(HOUR, WorkingCalendar.dayOf(clock.instant())).value()));
    }

    /** What has not left the house yet stays there, too. */
    void takeDown(TimeLimit limit) {
        rungs.removeWaiting(limit.id());
        notices.settled(limit.subject());
    }

    private List<Rung> ladderOf(String rule, LocalDate day) {
        String own = figures.knows(PREFIX + rule) ? figures.on(PREFIX + rule, day).value() : LadderText.COMMON;
        String text = own.equals(LadderText.COMMON) ? figures.on(COMMON, day).value() : own;
        return LadderText.parse(text).orElseThrow(() -> new IllegalStateException("no ladder: " + text));
    }
}
