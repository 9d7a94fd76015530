package cn.yinxian.testing;

import cn.yinxian.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands where a test has set it; at first ten o'clock on Monday, 23 November 2026. */
public final class MovableClock extends Clock {

    private volatile Instant now = at("2026-11-23T10:00");

    /** @param localTime in China, e.g. {@code 2026-11-25T08:30} */
    public void set(String localTime) {
        now = at(localTime);
    }

    public static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(WorkingCalendar.ZONE).toInstant();
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

    /** Sets it before the house's clock. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Instead {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
