package cn.yinxian.deadline.persistence;

import cn.yinxian.deadline.Audience;
import cn.yinxian.deadline.model.SentReminder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code deadline_reminder}. */
record ReminderRow(
        long deadlineId,
        long deadlineVersion,
        String rung,
        String recipient,
        Audience audience,
        String rule,
        String words,
        @Nullable String caseNumber,
        String step,
        String standing,
        Instant sentAt) {

    static ReminderRow of(SentReminder sent) {
        var rung = sent.rung();
        var duty = sent.duty();
        var number = duty.caseNumber();
        return new ReminderRow(
                rung.deadlineId(), rung.version(), rung.code(), sent.recipient().value(), rung.audience(), duty.rule(), rung.words(),
                number == null ? null : number.value(), duty.step(), sent.standing(), sent.sentAt());
    }
}
