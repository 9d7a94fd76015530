package cn.yinxian.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which days are worked: a day that a notice lists is as listed, any other works from Monday to Friday. */
public final class Arrangement {

    private final Map<LocalDate, Boolean> listed;
    private final Set<Integer> arrangedYears;

    private Arrangement(Map<LocalDate, Boolean> listed) {
        this.listed = Map.copyOf(listed);
        this.arrangedYears = listed.keySet().stream()
                .filter(Arrangement::isNationalDay)
                .map(LocalDate::getYear)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws IllegalArgumentException if two of the days name the same date and disagree */
    public static Arrangement of(Collection<ArrangedDay> days) {
        return new Arrangement(days.stream()
                .collect(Collectors.toMap(ArrangedDay::day, ArrangedDay::isWorkday, (one, other) -> {
                    if (!one.equals(other)) {
                        throw new IllegalArgumentException("two notices disagree on a day");
                    }
                    return one;
                })));
    }

    public boolean isWorkday(LocalDate day) {
        Boolean works = listed.get(day);
        return works != null ? works : day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** A year is arranged once its National Day is listed; the days around New Year may stem from a neighbour's notice. */
    public boolean isArranged(int year) {
        return arrangedYears.contains(year);
    }

    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return workdayOnOrAfter(day);
        }
        int step = workingDays > 0 ? 1 : -1;
        var reached = day;
        for (int left = Math.abs(workingDays); left > 0; left -= isWorkday(reached) ? 1 : 0) {
            reached = reached.plusDays(step);
        }
        return reached;
    }

    public int between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -worked(to, from) : worked(from, to);
    }

    public LocalDate workdayOnOrAfter(LocalDate day) {
        var reached = day;
        while (!isWorkday(reached)) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    private int worked(LocalDate after, LocalDate last) {
        return (int) after.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isWorkday).count();
    }

    private static boolean isNationalDay(LocalDate day) {
        return day.getMonth() == Month.OCTOBER && day.getDayOfMonth() == 1;
    }
}
