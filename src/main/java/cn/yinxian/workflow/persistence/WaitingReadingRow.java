package cn.yinxian.workflow.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code workflow_reading} with the title of its case. */
public record WaitingReadingRow(
        long id, String caseNumber, String title, String unitName, String kind, String senderName, @Nullable String note, Instant sentAt,
        @Nullable Instant readAt) {}
