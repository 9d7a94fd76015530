package cn.yinxian.workflow.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code workflow_task}: one step of a case, open while {@code endedAt} is null. */
public record TaskRow(
        String taskId,
        String caseNumber,
        String taskKey,
        String rootKey,
        String step,
        String formKey,
        String intendedGroup,
        String owner,
        boolean namesHandler,
        String deadlineSubject,
        String deadlineRule,
        Instant arrivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {}
