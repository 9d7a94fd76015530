package cn.yinxian.notification.sms;

import cn.yinxian.notification.ShortMessages;
import cn.yinxian.notification.mail.MailTexts;
import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Courier;
import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.Receipt;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends short messages by the city's gateway; without one it logs, and who was not reached stands on the page of deliveries. */
@Component
class ShortMessageCourier implements Courier {

    private static final Logger LOG = LoggerFactory.getLogger(ShortMessageCourier.class);

    private final ObjectProvider<ShortMessages> gateway;
    private final MailTexts texts;

    ShortMessageCourier(ObjectProvider<ShortMessages> gateway, MailTexts texts) {
        this.gateway = gateway;
        this.texts = texts;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isConnected() {
        return gateway.getIfAvailable() != null;
    }

    @Override
    public Receipt deliver(Letter letter, String phone) {
        var messages = gateway.getIfAvailable();
        if (messages == null) {
            LOG.info("no short-message gateway: message {} to {} is not sent", letter.id(), masked(phone));
            return Receipt.notSent("未接短信平台，请电话告知");
        }
        try {
            messages.send(phone, texts.shortMessage(letter));
            return Receipt.sent();
        } catch (IOException failed) {
            LOG.warn("message {} to {} was not taken by the gateway: {}", letter.id(), masked(phone), failed.getClass().getSimpleName());
            return Receipt.failed("短信平台没有收下，稍后重试");
        }
    }

    /** {@code 138****5678}; of a short number only its length. */
    static String masked(String phone) {
        return phone.length() < 8
                ? "*".repeat(phone.length())
                : phone.substring(0, 3) + "*".repeat(phone.length() - 7) + phone.substring(phone.length() - 4);
    }
}
