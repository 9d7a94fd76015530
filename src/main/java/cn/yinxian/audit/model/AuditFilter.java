package cn.yinxian.audit.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor looks for; null where it does not matter.
 *
 * @param subject beginning of the subject, e.g. {@code case:} or {@code unit:4403}
 * @param from first instant included
 * @param until first instant no longer included
 */
public record AuditFilter(
        @Nullable String actor,
        @Nullable String verb,
        @Nullable String subject,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** The beginning of the subject as a LIKE pattern whose escape character is {@code !}. */
    public @Nullable String subjectPattern() {
        return subject == null ? null : subject.replaceAll("[!%_]", "!$0") + "%";
    }
}
