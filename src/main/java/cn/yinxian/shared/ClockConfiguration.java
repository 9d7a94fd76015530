package cn.yinxian.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock. It ticks in whole seconds: MySQL cuts fractions off where H2 rounds them, and what is read back must be what was written. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.tickSeconds(ZoneId.of("Asia/Shanghai"));
    }
}
