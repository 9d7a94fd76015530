package cn.yinxian.formation.model;

/** What to do where a rule is not met; the page names candidates where there are some. */
public enum Advice {
    NONE,
    JOINT,
    JOINT_OR_CLUSTER,
    NEAREST_BRANCH,
    NEAREST_FUNCTIONAL,
    FUNCTIONAL_BODY,
    GENERAL_BRANCH,
    BASE_COMMITTEE,
    STAND_ALONE,
    FEWER_UNITS,
    MORE_UNITS,
    CONSENTS;

    /** Whether branches of the same 基层党委 could take the members in. */
    public boolean namesBranches() {
        return this == JOINT || this == JOINT_OR_CLUSTER || this == NEAREST_BRANCH || this == NEAREST_FUNCTIONAL;
    }
}
