package cn.yinxian.workflow.persistence;

/** How much was done about a case beside its path. */
public record BesideCount(int urges, int readings, int consultations) {}
