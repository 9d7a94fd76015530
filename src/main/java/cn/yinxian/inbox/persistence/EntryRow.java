package cn.yinxian.inbox.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code inbox_entry}: one open task. {@code dueAt} lies far ahead where there is no deadline, so that it sorts last; what is not
 * {@code substitutable} is in no substitute's list, nor what is about the own application of a substitute or principal ({@code notBy}). */
public record EntryRow(
        String taskId,
        String owner,
        String caseNumber,
        String process,
        String title,
        String unitName,
        String unitPath,
        String areaPath,
        String step,
        String page,
        @Nullable String note,
        @Nullable String fromName,
        Instant arrivedAt,
        Instant dueAt,
        boolean substitutable,
        @Nullable String notBy) {}
