package cn.yinxian.organisation.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;

/** It is noon in China on 23 November 2026. */
@TestConfiguration(proxyBeanMethods = false)
public class NoonClock {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOON, ZoneId.of("Asia/Shanghai"));
    }
}
