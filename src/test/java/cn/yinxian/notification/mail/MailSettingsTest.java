package cn.yinxian.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.notification.NotificationSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The environment variables of profile mysql, as the README lists them. */
class MailSettingsTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(Settings.class)
            .withPropertyValues("spring.profiles.active=mysql");

    @Test
    void by_default_nothing_leaves_the_house() {
        application.run(context -> {
            var settings = context.getBean(NotificationSettings.class);
            assertThat(settings.mail().host()).isEmpty();
            assertThat(settings.robots().wecomUrl()).isEmpty();
            assertThat(settings.robots().dingtalkUrl()).isEmpty();
            assertThat(settings.baseUrl()).isEmpty();
        });
    }

    @Test
    void a_mail_server_is_reached_with_tls_and_never_waited_for_endlessly() {
        application.withPropertyValues("YINXIAN_MAIL_HOST=mail.example.gov.cn", "YINXIAN_MAIL_FROM=yinxian@example.gov.cn", "YINXIAN_MAIL_USER=u", "YINXIAN_MAIL_PASSWORD=p")
                .run(context -> {
                    var sender = context.getBean(JavaMailSenderImpl.class);
                    assertThat(sender.getHost()).isEqualTo("mail.example.gov.cn");
                    assertThat(sender.getPort()).isEqualTo(587);
                    assertThat(sender.getJavaMailProperties())
                            .containsEntry("mail.smtp.connectiontimeout", "5000").containsEntry("mail.smtp.timeout", "10000")
                            .containsEntry("mail.smtp.writetimeout", "10000").containsEntry("mail.smtp.starttls.required", "true")
                            .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
                    assertThat(context.getBean(NotificationSettings.class).mail().messageDomain()).isEqualTo("example.gov.cn");
                });
    }

    @Test
    void a_mail_server_without_a_sender_stops_the_start_and_says_which_setting_is_missing() {
        application.withPropertyValues("YINXIAN_MAIL_HOST=mail.example.gov.cn")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("YINXIAN_MAIL_FROM"));
    }

    @EnableConfigurationProperties(NotificationSettings.class)
    static class Settings {}
}
