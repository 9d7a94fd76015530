package cn.yinxian.demo.terms;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demo.city.DemoCity;
import cn.yinxian.demo.city.Dice;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives every branch whose term ends within half a year, or is over, the days of its renewal: called when it was due, but not
 * before the city began to work with this program. Most go on at the usual pace and wait since some days; one in ten is late.
 */
public final class TermSchedule {

    private static final int MONTHS_BEFORE = 6;
    private static final int WORKING_FOR_DAYS = 75;
    private static final int LATE_ONE_IN = 10;

    /** The branch whose secretary the sign-in page proposes: it has its letter, the request is left to whoever tries. */
    private static final String LEFT_FREE = "B-990101002-01";

    private static final LocalTime SCAN = LocalTime.of(5, 30);

    /** Working days that letter, request, reply, candidates, vetting, assembly, approval and filing usually take, at most. */
    private static final List<Integer> PACE = List.of(4, 40, 12, 15, 8, 15, 8, 8);

    private final WorkingCalendar calendar;
    private final LocalDate day;
    private final Dice dice;

    private TermSchedule(WorkingCalendar calendar, LocalDate day, long seed) {
        this.calendar = calendar;
        this.day = day;
        this.dice = new Dice(seed, "terms");
    }

    public static List<TermScript> draw(DemoCity city, LocalDate day, long seed, WorkingCalendar calendar) {
        return new TermSchedule(calendar, day, seed).scripts(city);
    }

    private List<TermScript> scripts(DemoCity city) {
        var due = city.branches().stream()
                .filter(branch -> branch.termEnd() != null && !branch.termEnd().isAfter(day.plusMonths(MONTHS_BEFORE)))
                .sorted(Comparator.comparing(branch -> branch.code().value()))
                .toList();
        var scripts = new ArrayList<TermScript>();
        for (var branch : due) {
            scripts.add(new TermScript(scripts.size(), branch.code(), acts(branch)));
        }
        return scripts;
    }

    private List<Instant> acts(LoadedBranch branch) {
        var on = called(branch);
        var acts = new ArrayList<Instant>();
        acts.add(on.atTime(SCAN).atZone(WorkingCalendar.ZONE).toInstant());
        boolean late = dice.oneIn(LATE_ONE_IN);
        int done = branch.code().value().equals(LEFT_FREE) ? 1 : late ? dice.between(0, 2) : PACE.size();
        for (int step = 0; step < done; step++) {
            on = calendar.plus(on, dice.between(1, PACE.get(step)));
            if (!on.isBefore(day)) {
                break;
            }
            acts.add(on.atTime(dice.between(8, 17), dice.between(0, 59)).atZone(WorkingCalendar.ZONE).toInstant());
        }
        return acts;
    }

    /** Terms that were over already have been called one after the other in these weeks. */
    private LocalDate called(LoadedBranch branch) {
        var due = branch.termEnd().minusMonths(MONTHS_BEFORE);
        return due.isBefore(day.minusDays(WORKING_FOR_DAYS)) ? day.minusDays(dice.between(1, WORKING_FOR_DAYS)) : due;
    }
}
