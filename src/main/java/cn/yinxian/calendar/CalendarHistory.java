package cn.yinxian.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is on file, and how it came about. */
public interface CalendarHistory {

    /** The years with an arrangement, newest first. */
    List<ArrangedYear> years();

    /** The days that a year's arrangement lists. */
    List<ListedDay> daysOf(int year);

    /** Confirmed changes, newest first. @param before version of the last one on the page before */
    List<CalendarChange> confirmed(@Nullable Long before, int limit);

    /** Titles of the changes that led from one version to a later one: "2027年节假日安排" or several, joined by "、". */
    String titlesBetween(long from, long to);

    /** @param sources addresses of the notices, and papers of corrections */
    record ArrangedYear(int year, int holidays, int makeUpWorkdays, List<String> sources) {}

    record ListedDay(LocalDate day, DayKind kind, String name) {}
}
