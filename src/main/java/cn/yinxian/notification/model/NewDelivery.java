package cn.yinxian.notification.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A way a notice is to go, besides the recipient's box. @param recipient empty for a group */
public record NewDelivery(
        long noticeId, String recipient, Channel channel, Pace pace, @Nullable String subject, Instant createdAt) {}
