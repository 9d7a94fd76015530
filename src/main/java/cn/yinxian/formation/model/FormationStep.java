package cn.yinxian.formation.model;

/** The steps of the case at which somebody acts; each is one user task of the process. */
public enum FormationStep {
    CLERK_REVIEW,
    LEADER_REVIEW,
    CITY_CONSENT,
    DECISION,
    SUPERVISE_REPLY,
    AMEND,
    REPORT_ELECTION,
    APPROVE_SECRETARY,
    APPOINT_OFFICERS,
    ARRANGE_MEMBERS;

    /** Whether the question is still open at this step: no reply has been issued. */
    public boolean isReviewed() {
        return switch (this) {
            case CLERK_REVIEW, LEADER_REVIEW, CITY_CONSENT, DECISION, SUPERVISE_REPLY, AMEND -> true;
            default -> false;
        };
    }
}
