package cn.yinxian.notification.schedule;

import cn.yinxian.notification.NotificationSettings;
import cn.yinxian.notification.usecase.SendOutbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Settings of notification, and the poll; tests switch it off and work the outbox off by hand. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationSettings.class)
class OutboxConfiguration {

    /** Only where something is to be polled. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(name = "yinxian.notification.poll.on", havingValue = "true")
    static class Polling {

        @Bean
        OutboxPoll outboxPoll(SendOutbox outbox) {
            return new OutboxPoll(outbox);
        }
    }
}
