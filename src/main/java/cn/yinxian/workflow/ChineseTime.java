package cn.yinxian.workflow;

import cn.yinxian.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Points in time as officials write them: 2026年11月23日 15:04. */
public final class ChineseTime {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(WorkingCalendar.ZONE);

    private ChineseTime() {}

    public static String of(Instant instant) {
        return MINUTE.format(instant);
    }
}
