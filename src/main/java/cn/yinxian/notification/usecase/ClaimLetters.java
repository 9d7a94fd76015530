package cn.yinxian.notification.usecase;

import cn.yinxian.notification.NotificationSettings;
import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Letter;
import cn.yinxian.notification.model.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims messages that are due, so that no other node sends them while the lease lasts. */
@Service
@Transactional
public class ClaimLetters {

    /** A minute and the longest a call may take: what was claimed at its start may have arrived at its end. */
    private static final Duration ROBOT_WINDOW = Duration.ofSeconds(75);

    private final Outbox outbox;
    private final SendingRules rules;
    private final NotificationSettings.Poll poll;
    private final Clock clock;

    ClaimLetters(Outbox outbox, SendingRules rules, NotificationSettings settings, Clock clock) {
        this.outbox = outbox;
        this.rules = rules;
        this.poll = settings.poll();
        this.clock = clock;
    }

    /** @param leaseEnd none of them may be sent after it */
    public record Claim(List<Letter> letters, Instant leaseEnd) {}

    public Claim next(Channel channel) {
        var now = clock.instant();
        var leaseEnd = now.plus(poll.lease());
        return new Claim(outbox.claim(channel, now, leaseEnd, channel.isGroup() ? allowance(channel, now) : poll.batch()), leaseEnd);
    }

    /** One at a time, as long as the minute has room. */
    private int allowance(Channel group, Instant now) {
        return outbox.attemptsSince(group, now.minus(ROBOT_WINDOW)) < rules.robotMessagesPerMinute() ? 1 : 0;
    }
}
