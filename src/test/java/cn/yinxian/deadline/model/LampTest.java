package cn.yinxian.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.calendar.PublishedCalendar;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Light.Colour;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LampTest {

    private final Lamp lamp = new Lamp(PublishedCalendar.of2021To2026());

    @ParameterizedTest(name = "on {0}, due {1}: {2} {3}")
    @CsvSource({
        "2026-11-23, 2026-12-03, GREEN, 还剩 8 个工作日（12月3日前）",
        "2026-11-23, 2026-11-27, GREEN, 还剩 4 个工作日（11月27日前）",
        "2026-11-23, 2026-11-26, AMBER, 还剩 3 个工作日（11月26日前）",
        "2026-11-20, 2026-11-23, AMBER, 还剩 1 个工作日（11月23日前）",
        "2026-11-23, 2026-11-23, AMBER, 今天到期",
        "2026-11-27, 2026-11-28, AMBER, 还剩不足 1 个工作日（11月28日前）",
        "2026-11-24, 2026-11-23, RED, 已超期 1 个工作日",
        "2026-10-10, 2026-09-30, RED, 已超期 3 个工作日",
        "2026-11-28, 2026-11-27, RED, 已超期不足 1 个工作日",
        "2026-12-30, 2027-01-05, GREEN, 还剩 4 个工作日（2027年1月5日前，按周一至周五估算）",
        "2027-01-05, 2026-12-31, RED, 已超期 3 个工作日（按周一至周五估算）"
    })
    void colour_and_words_follow_the_working_days(LocalDate today, LocalDate due, Colour colour, String words) {
        var light = lamp.light(WorkingCalendar.endOf(due), false, noonOf(today));
        assertThat(light.colour()).isEqualTo(colour);
        assertThat(light.words()).isEqualTo(words);
    }

    @Test
    void the_last_second_of_the_day_is_in_time_and_the_next_is_not() {
        var due = WorkingCalendar.endOf(LocalDate.of(2026, 11, 23));
        assertThat(lamp.light(due, false, due).words()).isEqualTo("今天到期");
        assertThat(lamp.light(due, false, due.plusSeconds(1)).words()).isEqualTo("已超期 1 个工作日");
    }

    @Test
    void a_stopped_clock_and_no_deadline_are_grey() {
        assertThat(lamp.light(null, true, Instant.EPOCH).words()).isEqualTo("计时已暂停：等待补正");
        assertThat(lamp.light(null, true, Instant.EPOCH).colour()).isEqualTo(Colour.GREY);
        assertThat(lamp.light(null, false, Instant.EPOCH).words()).isEqualTo("无时限");
        assertThat(lamp.light(null, false, Instant.EPOCH).colour()).isEqualTo(Colour.GREY);
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
