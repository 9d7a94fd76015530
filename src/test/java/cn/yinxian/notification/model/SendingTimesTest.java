package cn.yinxian.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendingTimesTest {

    @ParameterizedTest
    @CsvSource({
        "21:00, 07:30, 20:59:59, false",
        "21:00, 07:30, 21:00:00, true",
        "21:00, 07:30, 00:00:00, true",
        "21:00, 07:30, 07:29:59, true",
        "21:00, 07:30, 07:30:00, false",
        "01:00, 05:00, 00:59:59, false",
        "01:00, 05:00, 01:00:00, true",
        "01:00, 05:00, 05:00:00, false",
        "08:00, 08:00, 08:00:00, false"
    })
    void quiet_hours_begin_at_their_first_minute_and_end_at_their_last(LocalTime from, LocalTime to, LocalTime now, boolean quiet) {
        assertThat(new SendingTimes(from, to, LocalTime.of(8, 30)).areQuietAt(at(now))).isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 4", "3, 8", "6, 64", "7, 120", "40, 120", "1000, 120"})
    void each_pause_is_twice_the_one_before_up_to_the_longest(int attempts, int minutes) {
        var retry = new Retry(10, Duration.ofMinutes(2), Duration.ofMinutes(120));
        assertThat(retry.next(Instant.EPOCH, attempts)).isEqualTo(Instant.EPOCH.plus(Duration.ofMinutes(minutes)));
    }

    private static Instant at(LocalTime time) {
        return LocalDateTime.of(java.time.LocalDate.of(2026, 11, 23), time).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
