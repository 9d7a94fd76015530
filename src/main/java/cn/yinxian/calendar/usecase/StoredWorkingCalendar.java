package cn.yinxian.calendar.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.calendar.model.ArrangedDays;
import cn.yinxian.calendar.model.Arrangement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The working calendar as stored; kept in memory, and read again when another version stands in the database. */
@Component
public class StoredWorkingCalendar implements WorkingCalendar {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(30);

    private final ArrangedDays days;
    private final Clock clock;
    private volatile @Nullable Reading reading;

    StoredWorkingCalendar(ArrangedDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Override
    public WorkingCalendar newest() {
        return read();
    }

    @Override
    public long version() {
        return current().version();
    }

    @Override
    public boolean isWorkday(LocalDate day) {
        return current().isWorkday(day);
    }

    @Override
    public LocalDate plus(LocalDate day, int workingDays) {
        return current().plus(day, workingDays);
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
        return current().between(from, to);
    }

    @Override
    public LocalDate workdayOnOrAfter(LocalDate day) {
        return current().workdayOnOrAfter(day);
    }

    @Override
    public boolean isEstimated(LocalDate day) {
        return current().isEstimated(day);
    }

    private WorkingCalendar current() {
        var known = reading;
        return known != null && known.isTrustedAt(clock.instant()) ? known.calendar() : read();
    }

    /** The version before the days: if they change in between, they are taken for older than they are, and read again. */
    private WorkingCalendar read() {
        var known = reading;
        long version = days.version();
        var calendar = known != null && known.calendar().version() == version
                ? known.calendar()
                : new ArrangedCalendar(version, Arrangement.of(days.all()));
        reading = new Reading(calendar, clock.instant());
        return calendar;
    }

    private record Reading(ArrangedCalendar calendar, Instant at) {

        boolean isTrustedAt(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(TRUSTED_FOR));
        }
    }
}
