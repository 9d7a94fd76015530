package cn.yinxian.calendar.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.calendar.HolidayFiles;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.calendar.model.ArrangedDay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StoredWorkingCalendarTest {

    private static final LocalDate FOUNDERS_DAY = LocalDate.of(2026, 11, 24);

    private final InMemoryArrangedDays table = new InMemoryArrangedDays(HolidayFiles.days());
    private final MovedClock clock = new MovedClock();
    private final StoredWorkingCalendar calendar = StoredWorkingCalendars.over(table, clock);

    @Test
    void a_changed_table_counts_at_once_where_the_newest_is_asked_for() {
        assertThat(calendar.isWorkday(FOUNDERS_DAY)).isTrue();
        var before = calendar.newest();

        table.add(new ArrangedDay(FOUNDERS_DAY, false, "更正", "2026", 2026));
        assertThat(calendar.newest().isWorkday(FOUNDERS_DAY)).isFalse();
        assertThat(calendar.newest().version()).isEqualTo(2);
        assertThat(before.isWorkday(FOUNDERS_DAY)).as("what was taken stays of one version").isTrue();
        assertThat(before.version()).isEqualTo(1);
    }

    @Test
    void a_change_by_another_node_is_seen_within_a_minute() {
        assertThat(calendar.isWorkday(FOUNDERS_DAY)).isTrue();
        table.add(new ArrangedDay(FOUNDERS_DAY, false, "更正", "2026", 2026));
        assertThat(calendar.version()).isEqualTo(1);

        clock.forward(Duration.ofSeconds(30));
        assertThat(calendar.isWorkday(FOUNDERS_DAY)).isFalse();
        assertThat(calendar.version()).isEqualTo(2);
    }

    @Test
    void the_days_are_read_once_while_the_version_stands() {
        for (int minute = 0; minute < 10; minute++) {
            calendar.isWorkday(FOUNDERS_DAY);
            calendar.newest();
            clock.forward(Duration.ofMinutes(1));
        }
        assertThat(table.readings()).isEqualTo(1);
    }

    @Test
    void a_year_without_arrangement_is_estimated() {
        assertThat(calendar.isEstimated(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.isEstimated(LocalDate.of(2027, 1, 4))).isTrue();
    }

    @Test
    void time_used_is_counted_in_working_days_of_china() {
        var mondayMorning = Instant.parse("2026-11-22T23:30:00Z"); // 7:30 on the 23rd in China
        assertThat(calendar.usedWorkdays(mondayMorning, Instant.parse("2026-11-23T15:59:59Z"))).isZero();
        assertThat(calendar.usedWorkdays(mondayMorning, Instant.parse("2026-11-23T16:00:00Z"))).isOne();
        assertThat(calendar.usedWorkdays(Instant.parse("2026-09-30T08:00:00Z"), Instant.parse("2026-10-10T02:00:00Z")))
                .isEqualTo(3);
        assertThat(calendar.usedWorkdays(Instant.parse("2026-11-27T08:00:00Z"), Instant.parse("2026-11-28T08:00:00Z")))
                .as("a Saturday").isZero();
    }

    @Test
    void a_day_ends_one_second_before_the_next_begins_in_china() {
        assertThat(WorkingCalendar.endOf(FOUNDERS_DAY)).isEqualTo(Instant.parse("2026-11-24T15:59:59Z"));
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T02:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return WorkingCalendar.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
