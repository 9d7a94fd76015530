package cn.yinxian.notification.usecase;

import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.Outbox;
import cn.yinxian.notification.model.Receipt;
import cn.yinxian.notification.model.SendState;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what came of a message: done, to be tried again later, or given up after the last attempt. */
@Service
@Transactional
public class CloseLetter {

    private final Outbox outbox;
    private final SendingRules rules;
    private final Clock clock;

    CloseLetter(Outbox outbox, SendingRules rules, Clock clock) {
        this.outbox = outbox;
        this.rules = rules;
        this.clock = clock;
    }

    public void close(Letter letter, Receipt receipt) {
        var now = clock.instant();
        var retry = rules.retry();
        if (receipt.state() != SendState.WAITING) {
            outbox.end(letter, receipt, now);
        } else if (retry.isExhaustedAfter(letter.attempts())) {
            outbox.end(letter, Receipt.refused(Objects.requireNonNullElse(receipt.note(), "")), now);
        } else {
            outbox.retry(letter, Objects.requireNonNullElse(receipt.note(), ""), retry.next(now, letter.attempts()));
        }
    }

    /** Claimed, but not tried any more. */
    public void giveBack(Letter letter) {
        outbox.release(letter, clock.instant());
    }
}
