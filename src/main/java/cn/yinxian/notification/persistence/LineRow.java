package cn.yinxian.notification.persistence;

import cn.yinxian.notification.Urgency;
import cn.yinxian.notification.model.Letter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice that goes with a message of the outbox. */
record LineRow(
        long outboxId,
        String title,
        String reason,
        @Nullable String caseNumber,
        @Nullable String link,
        String urgency,
        @Nullable String calendar,
        Instant createdAt) {

    Letter.Line line() {
        return new Letter.Line(title, reason, caseNumber, link, Urgency.valueOf(urgency), createdAt, calendar);
    }
}
