package cn.yinxian.publicity.model;

/** Milestones of an objection. */
public enum ObjectionStatus {
    OPEN,
    CONCLUDED,
    /** The publicity was cancelled, so that there is nothing left to object to. */
    DROPPED
}
