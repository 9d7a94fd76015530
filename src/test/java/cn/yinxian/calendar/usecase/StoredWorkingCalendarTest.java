package cn.yinxian.calendar.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.calendar.HolidayFiles;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.calendar.model.ArrangedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredWorkingCalendarTest {

    private static final LocalDate FOUNDERS_DAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_changed_table_counts_from_the_reload_on() {
        var table = new ArrayList<>(HolidayFiles.days());
        var calendar = new StoredWorkingCalendar(() -> List.copyOf(table));
        assertThat(calendar.isWorkday(FOUNDERS_DAY)).isTrue();

        table.add(new ArrangedDay(FOUNDERS_DAY, false, "更正", "2026"));
        assertThat(calendar.isWorkday(FOUNDERS_DAY)).isTrue();

        calendar.reload();
        assertThat(calendar.isWorkday(FOUNDERS_DAY)).isFalse();
    }

    @Test
    void a_year_without_arrangement_is_estimated() {
        var calendar = new StoredWorkingCalendar(HolidayFiles::days);
        assertThat(calendar.isEstimated(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.isEstimated(LocalDate.of(2027, 1, 4))).isTrue();
    }

    @Test
    void time_used_is_counted_in_working_days_of_china() {
        var calendar = new StoredWorkingCalendar(HolidayFiles::days);
        var mondayMorning = Instant.parse("2026-11-22T23:30:00Z"); // 7:30 on the 23rd in China
        assertThat(calendar.timeUsed(mondayMorning, Instant.parse("2026-11-23T15:59:59Z"))).isEqualTo("当日");
        assertThat(calendar.timeUsed(mondayMorning, Instant.parse("2026-11-23T16:00:00Z"))).isEqualTo("1 个工作日");
        assertThat(calendar.usedWorkdays(Instant.parse("2026-09-30T08:00:00Z"), Instant.parse("2026-10-10T02:00:00Z")))
                .isEqualTo(3);
        assertThat(calendar.usedWorkdays(Instant.parse("2026-11-27T08:00:00Z"), Instant.parse("2026-11-28T08:00:00Z")))
                .as("a Saturday").isZero();
    }

    @Test
    void a_day_ends_one_second_before_the_next_begins_in_china() {
        assertThat(WorkingCalendar.endOf(FOUNDERS_DAY)).isEqualTo(Instant.parse("2026-11-24T15:59:59Z"));
    }
}
