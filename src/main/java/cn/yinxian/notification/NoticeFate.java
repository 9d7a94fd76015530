package cn.yinxian.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was told what, when, by which rule, and what has become of it.
 *
 * @param readAt null: not read in the house yet
 * @param ways how it left the house besides; empty if it did not
 */
public record NoticeFate(
        long id,
        String recipientName,
        String title,
        String reason,
        Urgency urgency,
        @Nullable String caseNumber,
        Instant toldAt,
        @Nullable Instant readAt,
        List<Way> ways) {

    /**
     * @param outbox id of the message; null while it is not packed
     * @param words e.g. "邮件：已送出 11月23日 12:05"
     * @param failed whether it did not arrive and can be sent again
     */
    public record Way(@Nullable Long outbox, String words, boolean failed) {}
}
