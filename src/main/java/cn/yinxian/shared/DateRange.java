package cn.yinxian.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A period of days, both ends included; without {@code to} it is open. */
public record DateRange(LocalDate from, @Nullable LocalDate to) {

    public DateRange {
        if (to != null && to.isBefore(from)) {
            throw Refused.because(Refusal.of("to", "period", "结束日期早于开始日期"));
        }
    }

    public static DateRange since(LocalDate from) {
        return new DateRange(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
