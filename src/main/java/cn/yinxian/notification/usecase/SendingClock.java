package cn.yinxian.notification.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether now is a time to send. */
@Component
@Transactional(readOnly = true)
class SendingClock {

    /** The longest one message may take. */
    private static final Duration ONE_MESSAGE = Duration.ofSeconds(30);

    private final SendingRules rules;
    private final Clock clock;

    SendingClock(SendingRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    boolean isOpen() {
        return !rules.times().areQuietAt(clock.instant());
    }

    /** Whether one more message can be sent before the lease ends. */
    boolean isBefore(Instant leaseEnd) {
        return clock.instant().plus(ONE_MESSAGE).isBefore(leaseEnd);
    }
}
