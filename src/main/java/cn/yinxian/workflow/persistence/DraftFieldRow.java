package cn.yinxian.workflow.persistence;

import java.time.Instant;

/** A row of {@code workflow_task_draft}: one value of a form. */
public record DraftFieldRow(String taskId, String official, int position, String name, String text, Instant savedAt) {}
