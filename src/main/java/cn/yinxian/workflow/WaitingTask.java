package cn.yinxian.workflow;

/**
 * A step that waits in a case now.
 *
 * @param page path of its page behind {@code /tasks/<id>/}
 * @param owner under whom it waits: a group {@code ROLE@CODE}, or the official it was given to
 */
public record WaitingTask(TaskRef task, String page, String owner) {}
