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
    ASSIGN_OFFICERS;

    /** Which letter of the superior comes next: 1 the reply, 2 the one on the candidates, 3 the one on the secretary. */
    public int phase() {
        return switch (this) {
            case ISSUE_REMINDER, REQUEST, AMEND, REPLY, DECIDE_SHIFT, OVERRIDE_SHIFT -> 1;
            case PROPOSE_CANDIDATES, VET_CANDIDATES -> 2;
            case REPORT_ELECTION, APPROVE_SECRETARY -> 3;
            case ASSIGN_OFFICERS -> 4;
        };
    }
}
