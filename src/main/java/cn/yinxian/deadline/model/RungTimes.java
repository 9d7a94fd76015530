package cn.yinxian.deadline.model;

import static cn.yinxian.calendar.WorkingCalendar.dayOf;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Computes the instants of a ladder for a running deadline: on working days, at the hour at which people are told. */
public final class RungTimes {

    private final WorkingCalendar calendar;
    private final LocalTime hour;

    private record Timed(Rung rung, Instant at) {}

    public RungTimes(WorkingCalendar calendar, LocalTime hour) {
        this.calendar = calendar;
        this.hour = hour;
    }

    /**
     * The rungs that are still ahead. Where a deadline has moved so near that the reminder to its owners was missed, the
     * last missed one comes on the next morning, unless it was sent for an earlier version: then they know. A given last day
     * may be near, or over, from the start: then each audience gets the last word it has missed.
     *
     * @param sent codes of the rungs that were sent for earlier versions
     */
    public List<LaidRung> lay(List<Rung> ladder, TimeLimit limit, Instant now, Collection<String> sent) {
        var times = ladder.stream()
                .map(rung -> new Timed(rung, at(day(rung, limit))))
                .sorted(Comparator.comparing(Timed::at).thenComparing(timed -> timed.rung().audience()))
                .toList();
        var ahead = new ArrayList<LaidRung>();
        for (var audience : missing(limit, now)) {
            lastWord(audience, times, now)
                    .filter(rung -> !sent.contains(rung.code()))
                    .ifPresent(rung -> ahead.add(laid(rung, limit, nextMorning(now), 0)));
        }
        for (int position = 1; position <= times.size(); position++) {
            var timed = times.get(position - 1);
            if (timed.at().isAfter(now)) {
                ahead.add(laid(timed.rung(), limit, timed.at(), position));
            }
        }
        return ahead;
    }

    /** When each rung is due, by its code; what lies behind is due the next morning. */
    public Map<String, Instant> instants(List<Rung> ladder, TimeLimit limit, Instant now) {
        return ladder.stream().collect(Collectors.toMap(Rung::code, rung -> {
            var at = at(day(rung, limit));
            return at.isAfter(now) ? at : nextMorning(now);
        }));
    }

    /** Who may have missed a word. */
    private static List<Audience> missing(TimeLimit limit, Instant now) {
        if (limit.hasGivenDay()) {
            return List.of(Audience.values());
        }
        return limit.version() == 0 || dayOf(now).isAfter(limit.dueOn()) ? List.of() : List.of(Audience.OWNER);
    }

    private static Optional<Rung> lastWord(Audience audience, List<Timed> times, Instant now) {
        return times.stream()
                .filter(timed -> timed.rung().audience() == audience && !timed.at().isAfter(now))
                .reduce((earlier, later) -> later)
                .map(Timed::rung);
    }

    private LocalDate day(Rung rung, TimeLimit limit) {
        return rung.day(dayOf(limit.openedAt()), limit.dueOn(), stoodDays(limit), calendar);
    }

    private static long stoodDays(TimeLimit limit) {
        long stood = 0;
        for (var pause : limit.pauses()) {
            var to = pause.to();
            stood += to == null ? 0 : ChronoUnit.DAYS.between(dayOf(pause.from()), dayOf(to));
        }
        return stood;
    }

    private Instant nextMorning(Instant now) {
        var today = at(calendar.workdayOnOrAfter(dayOf(now)));
        return today.isBefore(now) ? at(calendar.plus(dayOf(now), 1)) : today;
    }

    private Instant at(LocalDate day) {
        return day.atTime(hour).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private static LaidRung laid(Rung rung, TimeLimit limit, Instant at, int position) {
        return new LaidRung(0, limit.id(), limit.version(), rung.code(), rung.words(), rung.audience(), position, at);
    }
}
