package cn.yinxian.workflow.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code workflow_urge}. */
public record UrgeRow(
        @Nullable Long id,
        String caseNumber,
        String sender,
        String senderName,
        String people,
        int headcount,
        @Nullable String note,
        Instant sentAt) {}
