package cn.yinxian.notification.persistence;

import cn.yinxian.notification.NoticeFate;
import cn.yinxian.notification.Urgency;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice as the page of deliveries lists it. */
record FateRow(
        long id,
        String recipientName,
        String title,
        String reason,
        String urgency,
        @Nullable String caseNumber,
        Instant createdAt,
        @Nullable Instant readAt) {

    NoticeFate fate(List<NoticeFate.Way> ways) {
        return new NoticeFate(id, recipientName, title, reason, Urgency.valueOf(urgency), caseNumber, createdAt, readAt, ways);
    }
}
