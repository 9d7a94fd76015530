package cn.yinxian.workflow;

/** State of a case (domain-rules 10); aggregates keep only their own milestones. */
public enum CaseStatus {
    /** Begun by the program because a day has come; the branch has not acted yet. */
    CALLED,
    UNDER_REVIEW,
    RETURNED,
    IN_MEETING,
    /** Ready for a meeting; nobody has to act before it is held. */
    AWAITING_MEETING,
    /** 公示中: put up for everybody; nobody has to act before the period is over. */
    SHOWN,
    APPROVED,
    IN_EXECUTION,
    RECORDED,
    REFUSED,
    WITHDRAWN,
    TERMINATED,
    CLOSED
}
