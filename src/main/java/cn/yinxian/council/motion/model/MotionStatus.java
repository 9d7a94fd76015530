package cn.yinxian.council.motion.model;

/** Milestones of a motion. */
public enum MotionStatus {
    DRAFT,
    /** Came after the closing day; the convener has not said whether it may stand on the agenda. */
    LATE,
    SCREENING,
    RETURNED,
    /** 列入议题建议: waits for a meeting. */
    ACCEPTED,
    ON_AGENDA,
    /** The agenda is fixed. */
    FROZEN,
    REDIRECTED,
    ANSWERED,
    MERGED,
    ADOPTED,
    IN_EXECUTION,
    CLOSED,
    REJECTED,
    WITHDRAWN,
    TERMINATED;

    /** Whether it is on its way to an agenda, or stands on one; one sent back to its sponsor is not. */
    public boolean isBeforeCouncil() {
        return switch (this) {
            case LATE, SCREENING, ACCEPTED, ON_AGENDA, FROZEN -> true;
            default -> false;
        };
    }

    /** Whether a council may still decide it. */
    public boolean isUndecided() {
        return switch (this) {
            case LATE, SCREENING, RETURNED, ACCEPTED, ON_AGENDA, FROZEN -> true;
            default -> false;
        };
    }
}
