package cn.yinxian.notification.robot;

import cn.yinxian.notification.NotificationSettings;
import cn.yinxian.notification.mail.MailTexts;
import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Courier;
import java.net.URI;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The city's two group robots, each there only if its address is set. */
@Configuration(proxyBeanMethods = false)
class RobotConfiguration {

    @Bean
    Courier weComCourier(NotificationSettings settings, MailTexts texts) {
        String url = settings.robots().wecomUrl();
        return new GroupCourier(Channel.WECOM, !url.isBlank(), () -> URI.create(url), texts);
    }

    @Bean
    Courier dingTalkCourier(NotificationSettings settings, MailTexts texts, Clock clock) {
        var robots = settings.robots();
        var signature = new DingTalkSignature(robots.dingtalkUrl(), robots.dingtalkSecret());
        return new GroupCourier(Channel.DINGTALK, !robots.dingtalkUrl().isBlank(), () -> signature.at(clock.instant()), texts);
    }
}
