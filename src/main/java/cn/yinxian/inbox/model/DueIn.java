package cn.yinxian.inbox.model;

/** 时限 as a filter: 已超期, 今天到期, 3 个工作日内到期 (the amber lamp). */
public enum DueIn {
    OVERDUE,
    TODAY,
    SOON
}
