package cn.yinxian.audit.model;

import cn.yinxian.audit.Act;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the audit record; its texts are single lines that fit their columns, whatever was typed. */
public record AuditEntry(
        @Nullable Long id, Instant at, String actor, String verb, String subject, @Nullable String detail) {

    private static final int NAME_LENGTH = 64;
    private static final int SUBJECT_LENGTH = 160;
    private static final int DETAIL_LENGTH = 1000;

    public static AuditEntry of(Act act, Instant at) {
        String detail = act.detail();
        return new AuditEntry(
                null,
                at,
                SingleLine.of(act.actor(), NAME_LENGTH),
                SingleLine.of(act.verb(), NAME_LENGTH),
                SingleLine.of(act.subject(), SUBJECT_LENGTH),
                detail == null ? null : SingleLine.of(detail, DETAIL_LENGTH));
    }
}
