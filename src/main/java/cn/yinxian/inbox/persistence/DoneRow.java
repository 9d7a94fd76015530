package cn.yinxian.inbox.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code inbox_done}: a step an official has done, or somebody else on their behalf ({@code doer}: in both names). */
public record DoneRow(
        long id,
        String official,
        String taskId,
        String caseNumber,
        String title,
        String unitName,
        String step,
        @Nullable String doer,
        Instant doneAt) {}
