package cn.yinxian.workflow;

/** One reason of a return (退回补正): which field, and what is wrong with it. {@code field} is a key the process module knows. */
public record ReturnReason(String field, String text) {}
