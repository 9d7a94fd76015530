package cn.yinxian.notification.persistence;

import cn.yinxian.notification.model.NewNotice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code notification_notice} before it has an id. */
record NoticeRow(
        String recipient,
        String title,
        String text,
        @Nullable String caseNumber,
        @Nullable String link,
        Instant createdAt) {

    static NoticeRow of(NewNotice notice) {
        var caseNumber = notice.caseNumber();
        return new NoticeRow(
                notice.recipient().value(),
                notice.title(),
                notice.text(),
                caseNumber == null ? null : caseNumber.value(),
                notice.link(),
                notice.createdAt());
    }
}
