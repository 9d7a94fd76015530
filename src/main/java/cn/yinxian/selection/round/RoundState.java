package cn.yinxian.selection.round;

/** Milestones of a round. */
public enum RoundState {
    DRAFT,
    /** 征求组织部意见: only where there is a basis for honours. */
    OPINION,
    APPROVING,
    RETURNED,
    /** Published; entries are taken in. */
    CALLING,
    /** The call is closed; units review, districts rank. */
    RANKING,
    CHECKING,
    JUDGING,
    SITE_CHECK,
    MEETING,
    PUBLICITY,
    RESULT,
    FINISHED,
    REFUSED,
    TERMINATED;

    /** Whether criteria and quotas are fixed and the public may see the round. */
    public boolean isPublished() {
        return switch (this) {
            case CALLING, RANKING, CHECKING, JUDGING, SITE_CHECK, MEETING, PUBLICITY, RESULT, FINISHED -> true;
            default -> false;
        };
    }

    /** Published, and not at its end. */
    public boolean isRunning() {
        return isPublished() && this != FINISHED;
    }
}
