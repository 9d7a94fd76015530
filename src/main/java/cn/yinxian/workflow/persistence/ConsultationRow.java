package cn.yinxian.workflow.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code workflow_consultation}. */
public record ConsultationRow(
        @Nullable Long id,
        String caseNumber,
        String taskId,
        String step,
        String asker,
        String askerName,
        String question,
        boolean required,
        Instant dueAt,
        Instant askedAt,
        @Nullable Instant closedAt,
        boolean withdrawn) {}
