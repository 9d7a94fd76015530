package cn.yinxian.notification.persistence;

import cn.yinxian.notification.model.NewNotice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code notification_notice} before it has an id. */
record NoticeRow(
        String recipient,
        String recipientName,
        @Nullable String unitPath,
        String title,
        String text,
        @Nullable String caseNumber,
        @Nullable String link,
        String ruleKey,
        String reason,
        String urgency,
        @Nullable String subject,
        @Nullable String calendar,
        Instant createdAt) {

    static NoticeRow of(NewNotice notice) {
        var contact = notice.contact();
        var message = notice.message();
        var occasion = message.occasion();
        var caseNumber = message.caseNumber();
        return new NoticeRow(
                notice.recipient().value(),
                contact == null ? "" : contact.name(),
                contact == null ? null : contact.unitPath(),
                message.title(),
                message.text(),
                caseNumber == null ? null : caseNumber.value(),
                message.link(),
                occasion.rule(),
                occasion.reason(),
                occasion.urgency().name(),
                occasion.subject(),
                message.calendar(),
                notice.createdAt());
    }
}
