package cn.yinxian.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** For page tests: it is noon on 23 November 2026, a Monday, and stays so, whatever clock the house has. */
@TestConfiguration(proxyBeanMethods = false)
public class StoppedClock {

    @Bean
    @Primary
    Clock stoppedClock() {
        return Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);
    }
}
