package cn.yinxian.calendar.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** Statutory holidays that fall on the same dates every year; no notice can make them working days. */
public final class StatutoryDays {

    /** The regulation that names them. */
    public static final String ARTICLE = "《全国年节及纪念日放假办法》";

    private static final List<MonthDay> FIXED =
            List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));

    private StatutoryDays() {}

    public static boolean contains(LocalDate day) {
        return FIXED.contains(MonthDay.from(day));
    }

    public static List<LocalDate> of(int year) {
        return FIXED.stream().map(day -> day.atYear(year)).toList();
    }
}
