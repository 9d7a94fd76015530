package cn.yinxian.notification.usecase;

import cn.yinxian.notification.model.Channel;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Couriers that only write down. */
@TestConfiguration(proxyBeanMethods = false)
public class RecordingCouriers {

    @Bean
    RecordingCourier mailCourier() {
        return new RecordingCourier(Channel.MAIL);
    }

    @Bean
    RecordingCourier smsCourier() {
        return new RecordingCourier(Channel.SMS);
    }

    @Bean
    RecordingCourier groupCourier() {
        return new RecordingCourier(Channel.WECOM);
    }
}
