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
    ARRANGE_MEMBERS
}
