package cn.yinxian.workflow.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code workflow_consulted}. */
public record ConsultedRow(
        long consultationId, String official, String name, @Nullable String answer, @Nullable Instant answeredAt, boolean waits) {}
