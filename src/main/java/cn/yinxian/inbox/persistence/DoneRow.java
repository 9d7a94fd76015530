package cn.yinxian.inbox.persistence;

import java.time.Instant;

/** A row of {@code inbox_done}: a step an official has done. */
public record DoneRow(
        long id,
        String official,
        String taskId,
        String caseNumber,
        String title,
        String unitName,
        String step,
        Instant doneAt) {}
