package cn.yinxian.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yinxian.notification.NotificationSettings;
import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Courier;
import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.Receipt;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends mail; without a server it only logs. The message id comes from the outbox row, so that a second attempt is seen as a repeat. */
@Component
class MailCourier implements Courier {

    private static final Logger LOG = LoggerFactory.getLogger(MailCourier.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final NotificationSettings.Mail settings;
    private final MailTexts texts;

    MailCourier(ObjectProvider<JavaMailSender> sender, NotificationSettings settings, MailTexts texts) {
        this.sender = sender;
        this.settings = settings.mail();
        this.texts = texts;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean isConnected() {
        return !settings.host().isBlank();
    }

    @Override
    public Receipt deliver(Letter letter, String address) {
        if (!isConnected()) {
            LOG.info("no mail server is set: message {} with {} notices is not sent", letter.id(), letter.lines().size());
            return Receipt.notSent("未接邮件服务器，只记入日志");
        }
        var mail = sender.getObject();
        try {
            mail.send(message(mail.createMimeMessage(), letter, address));
            return Receipt.sent();
        } catch (MailException | MessagingException failed) {
            LOG.warn("message {} was not taken by the mail server: {}", letter.id(), nameOf(failed));
            return isRefusedForGood(failed) ? Receipt.refused("邮件服务器不接受这个邮箱地址") : Receipt.failed("邮件服务器没有收下，稍后重试");
        }
    }

    private MimeMessage message(MimeMessage message, Letter letter, String address) throws MessagingException {
        var calendars = letter.lines().stream().map(Letter.Line::calendar).filter(Objects::nonNull).toList();
        int mode = calendars.isEmpty() ? MimeMessageHelper.MULTIPART_MODE_RELATED : MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED;
        var helper = new MimeMessageHelper(message, mode, UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(address);
        helper.setSubject(texts.subject(letter));
        helper.setText(texts.plain(letter), texts.html(letter));
        for (String calendar : calendars) {
            helper.addAttachment("invitation.ics", new ByteArrayResource(calendar.getBytes(UTF_8)), "text/calendar; charset=UTF-8");
        }
        helper.setSentDate(Date.from(letter.createdAt()));
        message.setHeader("Message-ID", "<outbox-" + letter.id() + "@" + settings.messageDomain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** An address the server will never take; a server that is away or busy is another thing. */
    private static boolean isRefusedForGood(Exception failed) {
        if (failed instanceof MailSendException sending) {
            return sending.getFailedMessages().values().stream().anyMatch(MailCourier::isUnknownAddress);
        }
        return false;
    }

    private static boolean isUnknownAddress(Exception failed) {
        return failed instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0
                && SmtpReply.isPermanent(refused);
    }

    /** The message of the exception may hold the address; its name does not. */
    private static String nameOf(Exception failed) {
        Throwable cause = failed instanceof MailSendException sending && !sending.getFailedMessages().isEmpty()
                ? sending.getFailedMessages().values().iterator().next()
                : failed.getCause();
        return failed.getClass().getSimpleName() + (cause == null ? "" : " / " + cause.getClass().getSimpleName());
    }
}
