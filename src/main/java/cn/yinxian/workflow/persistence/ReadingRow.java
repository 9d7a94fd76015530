package cn.yinxian.workflow.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code workflow_reading}. */
public record ReadingRow(
        @Nullable Long id,
        String caseNumber,
        String kind,
        String reader,
        String readerName,
        String sender,
        String senderName,
        @Nullable String note,
        Instant sentAt,
        @Nullable Instant readAt,
        @Nullable String opinion,
        @Nullable Instant finishedAt) {}
