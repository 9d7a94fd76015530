package cn.yinxian.demo.clock;

import cn.yinxian.demo.DemoOnly;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Sets the demo's clock before the house's. */
@Configuration(proxyBeanMethods = false)
@DemoOnly
class DemoClockConfiguration {

    @Bean
    @Primary
    DemoClock demoClock(@Qualifier("clock") Clock clock) {
        return new DemoClock(clock);
    }
}
