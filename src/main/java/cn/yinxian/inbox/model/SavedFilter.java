package cn.yinxian.inbox.model;

/** A filter of waiting tasks that an official has kept under a name. */
public record SavedFilter(long id, String name, TaskFilter filter, long version) {}
