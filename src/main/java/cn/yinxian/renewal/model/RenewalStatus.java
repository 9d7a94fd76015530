package cn.yinxian.renewal.model;

/** Milestones of a renewal. */
public enum RenewalStatus {
    /** Due, or begun; the branch has not asked yet (an assignment: the superior has not named anybody yet). */
    CALLED,
    REQUESTED,
    /** 延期 or 提前 asked for. */
    SHIFT_REQUESTED,
    /** Agreed by the superior, but beyond the limit: the city's Organisation Department has its say. */
    SHIFT_BEYOND_LIMIT,
    SHIFT_AGREED,
    RETURNED,
    /** The branch may nominate. */
    AGREED,
    NOMINATED,
    VETTED,
    ELECTED,
    /** Everybody approved or on record, but not yet filed and entered. */
    SETTLED,
    ENTERED,
    SHIFTED,
    WITHDRAWN,
    CANCELLED;

    public boolean isOpen() {
        return switch (this) {
            case ENTERED, SHIFTED, WITHDRAWN, CANCELLED -> false;
            default -> true;
        };
    }
}
