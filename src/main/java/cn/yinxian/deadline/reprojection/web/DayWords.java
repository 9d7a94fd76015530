package cn.yinxian.deadline.reprojection.web;

import cn.yinxian.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days as officials write them. */
final class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(WorkingCalendar.ZONE);

    private DayWords() {}

    /** 2026年12月31日 */
    static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** 2026年12月31日（星期四） */
    static String withWeekday(LocalDate day) {
        return of(day) + "（" + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE) + "）";
    }

    static String of(Instant instant) {
        return MINUTE.format(instant);
    }
}
