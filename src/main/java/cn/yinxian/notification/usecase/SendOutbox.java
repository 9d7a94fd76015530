package cn.yinxian.notification.usecase;

import cn.yinxian.notification.model.Courier;
import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.Receipt;
import cn.yinxian.notification.usecase.ClaimLetters.Claim;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Works the outbox off: packs, claims, sends, writes down what came of it. Each step commits by itself and sending is in no
 * transaction; a node that dies in between leaves a claim that lapses, and the same message goes out once more under the
 * same id.
 */
@Service
public class SendOutbox {

    private static final Logger LOG = LoggerFactory.getLogger(SendOutbox.class);

    private final PackOutbox packing;
    private final ClaimLetters claims;
    private final CloseLetter closing;
    private final Addresses addresses;
    private final SendingClock sending;
    private final List<Courier> couriers;

    SendOutbox(
            PackOutbox packing, ClaimLetters claims, CloseLetter closing, Addresses addresses, SendingClock sending, List<Courier> couriers) {
        this.packing = packing;
        this.claims = claims;
        this.closing = closing;
        this.addresses = addresses;
        this.sending = sending;
        this.couriers = couriers;
    }

    /** Sends all that is due; in the quiet hours nothing, which then waits. */
    public void send() {
        while (sending.isOpen() && packing.pack()) {
            LOG.debug("packed a full batch");
        }
        couriers.forEach(this::drain);
    }

    private void drain(Courier courier) {
        while (sending.isOpen()) {
            var claim = claims.next(courier.channel());
            if (claim.letters().isEmpty()) {
                return;
            }
            var found = addresses.of(courier.channel(), claim.letters());
            claim.letters().forEach(letter -> sendOne(courier, letter, found.get(letter.id()), claim));
        }
    }

    private void sendOne(Courier courier, Letter letter, @Nullable String address, Claim claim) {
        if (!sending.isBefore(claim.leaseEnd())) {
            closing.giveBack(letter);
            return;
        }
        closing.close(letter, receipt(courier, letter, address));
    }

    private static Receipt receipt(Courier courier, Letter letter, @Nullable String address) {
        if (letter.lines().isEmpty()) {
            return Receipt.notSent("所提醒的事项已经办结");
        }
        if (address == null) {
            return Receipt.notSent("收件人没有可用的地址，或账号已停用");
        }
        try {
            return courier.deliver(letter, address);
        } catch (RuntimeException broken) {
            LOG.warn("message {} could not be sent", letter.id(), broken);
            return Receipt.failed("发送程序出错，详见日志");
        }
    }
}
