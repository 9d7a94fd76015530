package cn.yinxian.renewal.model;

/** Steps of a renewal that a person does. */
public enum RenewalStep {
    ISSUE_REMINDER,
    REQUEST,
    AMEND,
    REPLY,
    DECIDE_SHIFT,
    OVERRIDE_SHIFT,
    PROPOSE_CANDIDATES,
    VET_CANDIDATES,
    REPORT_ELECTION,
    APPROVE_SECRETARY,
    ASSIGN_OFFICERS
}
