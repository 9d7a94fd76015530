package cn.yinxian.demosite.site.model;

/** Milestones of a site. The engine says at which step its case waits; what is under way is told apart as far as the board asks. */
public enum SiteStatus {
    DRAFT,
    UNDER_WAY,
    /** Recommended by its district, which has no community site yet. */
    HELD,
    /** Shown to everybody before it is listed. */
    IN_PUBLICITY,
    LISTED,
    REFUSED,
    WITHDRAWN,
    /** Its branch was dissolved on the way, or a leader ended it. */
    TERMINATED,
    /** It was on the list and has left it. */
    EXITED;

    public boolean isUnderWay() {
        return this == UNDER_WAY || this == HELD || this == IN_PUBLICITY;
    }
}
