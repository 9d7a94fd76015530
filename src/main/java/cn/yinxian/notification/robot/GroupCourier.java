package cn.yinxian.notification.robot;

import cn.yinxian.notification.mail.MailTexts;
import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Courier;
import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.Receipt;
import java.io.IOException;
import java.net.URI;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks to one group chat. */
class GroupCourier implements Courier {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCourier.class);

    private final Channel channel;
    private final boolean connected;
    private final Supplier<URI> address;
    private final MailTexts texts;
    private final GroupChat chat = new GroupChat();

    /** @param address made anew for each message: a signature carries the time */
    GroupCourier(Channel channel, boolean connected, Supplier<URI> address, MailTexts texts) {
        this.channel = channel;
        this.connected = connected;
        this.address = address;
        this.texts = texts;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public boolean isConnected() {
        return connected;
    }

    @Override
    public Receipt deliver(Letter letter, String nobody) {
        if (!connected) {
            return Receipt.notSent("未设置群机器人");
        }
        try {
            chat.post(address.get(), texts.group(letter));
            return Receipt.sent();
        } catch (GroupChat.Refused refused) {
            LOG.warn("message {} was not taken by {}: code {}", letter.id(), channel, refused.code());
            return Receipt.failed("群机器人没有收下（代码 " + refused.code() + "），稍后重试");
        } catch (IOException failed) {
            LOG.warn("message {} did not reach {}: {}", letter.id(), channel, failed.getClass().getSimpleName());
            return Receipt.failed("群机器人没有应答，稍后重试");
        }
    }
}
