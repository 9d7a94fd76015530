package cn.yinxian.demosite.plan.model;

/** Milestones of a plan. */
public enum PlanStatus {
    /** Before the leader. */
    SUBMITTED,
    RETURNED,
    IN_FORCE,
    /** A later plan of the year stands for it. */
    REPLACED
}
