package cn.yinxian.organisation;

import cn.yinxian.shared.DateRange;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Periods of days as officials write them: 11月24日至12月5日. */
public final class ChineseDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private ChineseDays() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** Years are written where the period passes from one into another. */
    public static String of(DateRange period) {
        var last = period.to();
        if (last == null) {
            return DAY_OF_YEAR.format(period.from()) + "起";
        }
        if (last.equals(period.from())) {
            return DAY.format(last) + "当天";
        }
        var form = last.getYear() == period.from().getYear() ? DAY : DAY_OF_YEAR;
        return form.format(period.from()) + "至" + form.format(last);
    }
}
