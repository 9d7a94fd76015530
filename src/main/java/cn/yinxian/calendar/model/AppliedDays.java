package cn.yinxian.calendar.model;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.DayKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days on file as a change leaves them. */
public final class AppliedDays {

    private AppliedDays() {}

    public static List<ArrangedDay> of(Collection<ArrangedDay> onFile, CalendarChange change) {
        Set<LocalDate> touched = change.days().stream().map(day -> day.day()).collect(Collectors.toSet());
        return Stream.concat(onFile.stream().filter(day -> !touched.contains(day.day())), put(change).stream()).toList();
    }

    /** The days that the change lists; those it makes ordinary are listed no more. */
    public static List<ArrangedDay> put(CalendarChange change) {
        return change.days().stream()
                .filter(day -> day.after() != DayKind.ORDINARY)
                .map(day -> new ArrangedDay(
                        day.day(), day.after() == DayKind.MAKE_UP_WORKDAY, day.name(), change.source(), change.year()))
                .toList();
    }
}
