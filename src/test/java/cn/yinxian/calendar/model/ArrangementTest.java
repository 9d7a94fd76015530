package cn.yinxian.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.calendar.HolidayFiles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangementTest {

    private final Arrangement arrangement = Arrangement.of(HolidayFiles.days());

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({
        "2026-11-23, true,  an ordinary Monday",
        "2026-11-21, false, an ordinary Saturday",
        "2026-02-14, true,  调休 Saturday before 春节",
        "2026-10-10, true,  调休 Saturday after 国庆",
        "2026-09-20, true,  调休 Sunday before 国庆",
        "2026-10-01, false, 国庆 on a Thursday",
        "2026-02-16, false, 除夕",
        "2022-12-31, false, New Year's Eve listed by the next year's notice",
        "2023-01-01, false, New Year's Day"
    })
    void a_listed_day_is_as_listed_and_any_other_works_from_monday_to_friday(LocalDate day, boolean works, String why) {
        assertThat(arrangement.isWorkday(day)).as(why).isEqualTo(works);
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "2026-09-30, 1, 2026-10-08", // across 国庆
        "2026-09-30, 3, 2026-10-10", // Thursday, Friday, and the 调休 Saturday
        "2026-10-08, -1, 2026-09-30",
        "2026-02-13, 1, 2026-02-14", // Friday, then the 调休 Saturday
        "2026-02-14, 1, 2026-02-24", // across 春节
        "2026-12-31, 0, 2026-12-31",
        "2026-10-03, 0, 2026-10-08", // a start on a holiday
        "2026-10-03, 1, 2026-10-08",
        "2026-10-03, -1, 2026-09-30",
        "2025-12-31, 1, 2026-01-04", // year end: 元旦 till Saturday, Sunday worked
        "2026-12-31, 1, 2027-01-01" // no notice for 2027 yet: Monday to Friday
    })
    void steps_count_working_days_only(LocalDate day, int steps, LocalDate reached) {
        assertThat(arrangement.plus(day, steps)).isEqualTo(reached);
    }

    @Test
    void stepping_and_counting_agree_with_a_count_day_by_day() {
        var random = new Random(20261123);
        for (int round = 0; round < 3000; round++) {
            var day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(6 * 365));
            int steps = random.nextInt(121) - 60;
            var reached = arrangement.plus(day, steps);
            assertThat(reached).as("%s %+d", day, steps).isEqualTo(naivePlus(day, steps));
            assertThat(arrangement.isWorkday(reached)).isTrue();
            if (steps >= 0 && arrangement.isWorkday(day)) {
                assertThat(arrangement.between(day, reached)).isEqualTo(steps);
                assertThat(arrangement.between(reached, day)).isEqualTo(-steps);
            }
        }
    }

    @Test
    void counts_add_up_over_any_day_between() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var from = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1000));
            var middle = from.plusDays(random.nextInt(100));
            var to = middle.plusDays(random.nextInt(100));
            assertThat(arrangement.between(from, middle) + arrangement.between(middle, to))
                    .isEqualTo(arrangement.between(from, to));
        }
    }

    @Test
    void a_year_is_arranged_once_its_national_day_is_listed() {
        assertThat(arrangement.isArranged(2026)).isTrue();
        assertThat(arrangement.isArranged(2027)).isFalse();
        var onlyNewYearsEve = new ArrangedDay(LocalDate.of(2026, 12, 31), false, "元旦", "2027", 2027);
        assertThat(Arrangement.of(List.of(onlyNewYearsEve)).isArranged(2026)).isFalse();
    }

    @Test
    void without_any_notice_monday_to_friday_counts() {
        var none = Arrangement.of(List.of());
        assertThat(none.plus(LocalDate.of(2027, 9, 30), 1)).isEqualTo(LocalDate.of(2027, 10, 1));
        assertThat(none.isWorkday(LocalDate.of(2027, 10, 2))).isFalse();
    }

    @Test
    void two_notices_that_disagree_on_a_day_are_an_error() {
        var day = LocalDate.of(2026, 12, 31);
        var off = new ArrangedDay(day, false, "元旦", "2026", 2026);
        var on = new ArrangedDay(day, true, "元旦", "2027", 2027);
        assertThat(Arrangement.of(List.of(off, off)).isWorkday(day)).isFalse();
        assertThatThrownBy(() -> Arrangement.of(List.of(off, on))).isInstanceOf(IllegalArgumentException.class);
    }

    private LocalDate naivePlus(LocalDate day, int steps) {
        var reached = day;
        if (steps == 0) {
            while (!works(reached)) {
                reached = reached.plusDays(1);
            }
        }
        for (int counted = 0; counted < Math.abs(steps); ) {
            reached = reached.plusDays(Integer.signum(steps));
            if (works(reached)) {
                counted++;
            }
        }
        return reached;
    }

    private static boolean works(LocalDate day) {
        for (var listed : DAYS) {
            if (listed.day().equals(day)) {
                return listed.isWorkday();
            }
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static final List<ArrangedDay> DAYS = HolidayFiles.days();
}
