package cn.yinxian.selection.round.model;

import cn.yinxian.selection.round.PhaseDays;
import cn.yinxian.selection.round.RoundPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Lays the phases of a round one after the other; each takes its working days. */
public final class PhaseCalendar {

    /** The day so many working days after a day. */
    private final BiFunction<LocalDate, Integer, LocalDate> plus;

    public PhaseCalendar(BiFunction<LocalDate, Integer, LocalDate> plus) {
        this.plus = plus;
    }

    /** @param day of the publication; the first counted day is the next working day */
    public List<PhaseDays> from(LocalDate day, Map<RoundPhase, Integer> workdays) {
        var phases = new ArrayList<PhaseDays>();
        var before = day;
        for (var phase : RoundPhase.values()) {
            int days = workdays.getOrDefault(phase, 1);
            var from = phase == RoundPhase.CALL ? day : plus.apply(before, 1);
            var to = plus.apply(before, days);
            phases.add(new PhaseDays(phase, days, from, to));
            before = to;
        }
        return phases;
    }
}
