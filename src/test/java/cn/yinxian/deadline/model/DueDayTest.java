package cn.yinxian.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.calendar.PublishedCalendar;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Budget;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDayTest {

    private final WorkingCalendar calendar = PublishedCalendar.of2021To2026();
    private final DueDay dueDay = new DueDay(calendar);

    @ParameterizedTest(name = "{0} + {1} {2} → {3}")
    @CsvSource({
        "2026-11-23, 5, WORKING_DAYS, 2026-11-30",
        "2026-09-28, 5, WORKING_DAYS, 2026-10-10", // two before 国庆, two after, the 调休 Saturday
        "2026-11-21, 1, WORKING_DAYS, 2026-11-23", // opened on a Saturday
        "2026-11-23, 0, WORKING_DAYS, 2026-11-23",
        "2026-11-23, 5, DAYS, 2026-11-30", // ends on Saturday the 28th
        "2026-11-23, 3, DAYS, 2026-11-26",
        "2026-01-31, 1, MONTHS, 2026-02-28", // no 31 February; a 调休 Saturday is worked
        "2025-01-31, 1, MONTHS, 2025-02-28",
        "2024-01-31, 1, MONTHS, 2024-02-29", // leap year
        "2026-09-01, 1, MONTHS, 2026-10-08", // ends on 国庆
        "2026-11-23, 1, MONTHS, 2026-12-23"
    })
    void a_budget_ends_on_a_working_day(LocalDate opened, int amount, Budget.Unit unit, LocalDate due) {
        assertThat(dueDay.of(new Budget(amount, unit), at(opened, 10), List.of())).isEqualTo(due);
    }

    @Test
    void a_day_in_china_decides_not_a_day_elsewhere() {
        var justAfterMidnightInChina = Instant.parse("2026-11-23T16:00:00Z");
        assertThat(dueDay.of(Budget.workingDays(1), justAfterMidnightInChina, List.of()))
                .isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @ParameterizedTest(name = "stopped {0}, resumed {1} → {2}")
    @CsvSource({
        "2026-11-25, 2026-11-25, 2026-11-30", // the same day: nothing lost, nothing won
        "2026-11-25, 2026-12-07, 2026-12-10", // three working days left
        "2026-11-25, 2026-12-05, 2026-12-09", // resumed on a Saturday: Monday is the first of three
        "2026-11-28, 2026-12-07, 2026-12-08", // stopped on a Saturday: one left
        "2026-11-30, 2026-12-07, 2026-12-07", // stopped on the last day: the rest of the day it resumes
        "2026-11-30, 2026-12-05, 2026-12-07", // the same, resumed on a Saturday
        "2026-11-23, 2026-11-24, 2026-12-01"
    })
    void working_days_left_at_the_stop_are_left_at_the_resumption(LocalDate stopped, LocalDate resumed, LocalDate due) {
        var pause = new Pause(at(stopped, 9), at(resumed, 17));
        assertThat(dueDay.of(Budget.workingDays(5), at(LocalDate.of(2026, 11, 23), 10), List.of(pause))).isEqualTo(due);
    }

    @ParameterizedTest(name = "stopped {0}, resumed {1} → {2}")
    @CsvSource({
        "2026-12-02, 2026-12-16, 2026-12-14", // two working days late
        "2026-12-02, 2026-12-19, 2026-12-16", // resumed on a Saturday: late since Wednesday, Thursday and Friday passed
        "2026-12-01, 2026-12-01, 2026-11-30"
    })
    void what_was_late_at_the_stop_is_as_late_at_the_resumption(LocalDate stopped, LocalDate resumed, LocalDate due) {
        var pause = new Pause(at(stopped, 9), at(resumed, 17));
        assertThat(dueDay.of(Budget.workingDays(5), at(LocalDate.of(2026, 11, 23), 10), List.of(pause))).isEqualTo(due);
    }

    @Test
    void a_month_moves_by_the_days_the_clock_stood_and_off_a_rest_day() {
        var opened = at(LocalDate.of(2026, 11, 2), 10); // ends on 2 December
        var tenDays = new Pause(at(LocalDate.of(2026, 11, 10), 9), at(LocalDate.of(2026, 11, 20), 9));
        var oneMore = new Pause(at(LocalDate.of(2026, 11, 24), 9), at(LocalDate.of(2026, 11, 25), 9));
        assertThat(dueDay.of(Budget.months(1), opened, List.of(tenDays)))
                .as("12 December is a Saturday").isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(dueDay.of(Budget.months(1), opened, List.of(tenDays, oneMore)))
                .as("13 December is a Sunday: a rest day is not counted twice").isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void a_pause_that_still_lasts_moves_nothing_yet() {
        var standing = new Pause(at(LocalDate.of(2026, 11, 25), 9), null);
        var opened = at(LocalDate.of(2026, 11, 23), 10);
        for (var budget : List.of(Budget.workingDays(5), Budget.days(7))) {
            assertThat(dueDay.of(budget, opened, List.of(standing))).isEqualTo(LocalDate.of(2026, 11, 30));
        }
    }

    @Test
    void a_running_budget_always_gives_as_many_working_days_as_it_holds() {
        var random = new Random(20261123);
        for (int round = 0; round < 2000; round++) {
            var opened = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1900));
            int amount = 1 + random.nextInt(30);
            var stopped = opened.plusDays(random.nextInt(amount));
            var resumed = stopped.plusDays(random.nextInt(40));
            var pause = new Pause(at(stopped, 9), at(resumed, 17));
            var due = dueDay.of(Budget.workingDays(amount), at(opened, 10), List.of(pause));
            assertThat(workdaysRunning(opened, stopped, resumed, due))
                    .as("%d from %s, stopped %s to %s", amount, opened, stopped, resumed)
                    .isEqualTo(amount);
        }
    }

    @Test
    void lateness_in_working_days_survives_any_pause() {
        var random = new Random(42);
        for (int round = 0; round < 2000; round++) {
            var opened = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1800));
            var end = dueDay.of(Budget.workingDays(5), at(opened, 10), List.of());
            var stopped = end.plusDays(1 + random.nextInt(20));
            var resumed = stopped.plusDays(random.nextInt(40));
            var due = dueDay.of(Budget.workingDays(5), at(opened, 10), List.of(new Pause(at(stopped, 9), at(resumed, 9))));
            assertThat(due).isBefore(resumed);
            if (calendar.between(end, stopped) > 0) {
                assertThat(calendar.between(due, resumed)).isEqualTo(calendar.between(end, stopped));
            }
        }
    }

    /** Day by day: after the opening up to and including the stop, and after the resumption up to and including the due day. */
    private int workdaysRunning(LocalDate opened, LocalDate stopped, LocalDate resumed, LocalDate due) {
        int count = 0;
        for (var day = opened.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
            boolean running = !day.isAfter(stopped) || day.isAfter(resumed);
            count += running && calendar.isWorkday(day) ? 1 : 0;
        }
        return count;
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
