package cn.yinxian.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where messages go. By default nothing leaves the house: without a mail server, a robot's address or a short-message
 * gateway, what would be sent is only logged.
 *
 * @param baseUrl address of this installation as people open it, for links; empty: no links
 * @param poll how the outbox is worked off
 */
@ConfigurationProperties("yinxian.notification")
public record NotificationSettings(
        @DefaultValue("") String baseUrl, @DefaultValue Poll poll, @DefaultValue Mail mail, @DefaultValue Robots robots) {

    /**
     * @param batch messages claimed at a time
     * @param lease how long a claim holds; a node that dies leaves its messages to the others after that
     */
    public record Poll(@DefaultValue("20") int batch, @DefaultValue("2m") Duration lease) {}

    /**
     * @param host empty: no mail is sent
     * @param from sender's mailbox
     * @param domain right half of message ids; must be this installation's alone. Empty: that of the sender
     */
    public record Mail(@DefaultValue("") String host, @DefaultValue("") String from, @DefaultValue("") String domain) {

        public Mail {
            if (!host.isBlank() && !from.contains("@")) {
                throw new IllegalArgumentException("YINXIAN_MAIL_FROM must be set where YINXIAN_MAIL_HOST is");
            }
        }

        public String messageDomain() {
            return domain.isBlank() ? from.substring(from.indexOf('@') + 1) : domain;
        }
    }

    /** Addresses of group robots; each holds a key, so none is ever logged. Empty: no robot. */
    public record Robots(
            @DefaultValue("") String wecomUrl, @DefaultValue("") String dingtalkUrl, @DefaultValue("") String dingtalkSecret) {

        @Override
        public String toString() {
            return "Robots";
        }
    }
}
