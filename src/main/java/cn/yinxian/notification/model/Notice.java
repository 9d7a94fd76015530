package cn.yinxian.notification.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A delivered notice; {@code readAt} is null until its recipient has read it. */
public record Notice(
        long id,
        String title,
        String text,
        @Nullable String caseNumber,
        @Nullable String link,
        Instant createdAt,
        @Nullable Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
