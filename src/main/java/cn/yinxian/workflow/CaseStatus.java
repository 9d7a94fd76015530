package cn.yinxian.workflow;

/** State of a case (domain-rules 10); aggregates keep only their own milestones. */
public enum CaseStatus {
    UNDER_REVIEW,
    RETURNED,
    IN_MEETING,
    APPROVED,
    IN_EXECUTION,
    RECORDED,
    REFUSED,
    WITHDRAWN,
    TERMINATED,
    CLOSED
}
