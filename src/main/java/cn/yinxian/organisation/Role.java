package cn.yinxian.organisation;

/** What an official is in a place (design 5). The last three administer, and never handle cases. */
public enum Role {
    BRANCH_SECRETARY,
    BRANCH_ASSISTANT,
    UNIT_CLERK,
    PARTY_COMMITTEE,
    DISTRICT_CLERK,
    DISTRICT_LEADER,
    CITY_CLERK,
    CITY_LEADER,
    ORG_DEPT,
    COUNCIL_SECRETARY,
    COUNCIL_MEMBER,
    COUNCIL_CONVENER,
    JUDGE,
    SYSTEM_ADMIN,
    SECURITY_ADMIN,
    AUDITOR;

    /** Posts of these roles are held at a branch, all others at a unit. */
    public boolean isHeldAtBranch() {
        return this == BRANCH_SECRETARY || this == BRANCH_ASSISTANT;
    }

    public boolean isAdministrative() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDITOR;
    }
}
