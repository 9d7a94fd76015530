package cn.yinxian.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.OptionalInt;

/** Counts in 个工作日 (working days) as the State Council's arrangement has them; the zone is Asia/Shanghai. */
public interface WorkingCalendar {

    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Number of the arrangement that gives the answers; it rises with each confirmed change of the calendar. */
    long version();

    /**
     * The newest arrangement, looked up in the database: all answers of what is returned are of its one version. Asked on
     * itself, the calendar may answer by an arrangement that another node replaced less than a minute ago.
     */
    WorkingCalendar newest();

    boolean isWorkday(LocalDate day);

    /**
     * The day that lies so many working days after (negative: before) a day; the first counted day is the next working
     * day. Zero working days after a rest day is the next working day, after a working day it is that day.
     */
    LocalDate plus(LocalDate day, int workingDays);

    /** Working days after {@code from} up to and including {@code to}; negative if {@code to} lies before. */
    int between(LocalDate from, LocalDate to);

    /** The day itself if it is a working day, else the next one. */
    LocalDate workdayOnOrAfter(LocalDate day);

    /** True where no arrangement is known for the day's year, so that Monday to Friday are assumed ("按周一至周五估算"). */
    boolean isEstimated(LocalDate day);

    /** The next year, if a day is in its last two months and no arrangement is known: by November the notice should be out. */
    default OptionalInt yearMissingOn(LocalDate day) {
        int next = day.getYear() + 1;
        boolean missing = day.getMonthValue() >= Month.NOVEMBER.getValue() && isEstimated(LocalDate.of(next, 1, 1));
        return missing ? OptionalInt.of(next) : OptionalInt.empty();
    }

    /** Working days used (用时) between two instants: zero while it is still the same day, or only rest days have passed. */
    default int usedWorkdays(Instant from, Instant to) {
        return Math.max(0, between(dayOf(from), dayOf(to)));
    }

    /** Last second of a day in China: the instant at which something due that day is late. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusSeconds(1);
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
