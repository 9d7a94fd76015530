package cn.yinxian.workflow.persistence;

/** A row of {@code workflow_return_reason}. */
public record ReasonRow(long recordId, int position, String field, String text) {}
