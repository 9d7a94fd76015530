package cn.yinxian.renewal.model;

import cn.yinxian.shared.Overtaken;

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

    /** The stage at an earlier step; {@link Overtaken} where a letter of the superior lies between the two. */
    RenewalStatus turnedBackTo(RenewalStep step) {
        if (!isOpen() || phase() != step.phase()) {
            throw Overtaken.byAnother();
        }
        return switch (step) {
            case AMEND -> RETURNED;
            case DECIDE_SHIFT -> SHIFT_REQUESTED;
            case OVERRIDE_SHIFT -> SHIFT_BEYOND_LIMIT;
            case PROPOSE_CANDIDATES -> AGREED;
            case VET_CANDIDATES -> NOMINATED;
            case REPORT_ELECTION -> VETTED;
            case APPROVE_SECRETARY -> ELECTED;
            default -> REQUESTED;
        };
    }

    /** As {@link RenewalStep#phase()}; 0 where the case is behind its last letter. */
    int phase() {
        return switch (this) {
            case CALLED, REQUESTED, SHIFT_REQUESTED, SHIFT_BEYOND_LIMIT, RETURNED -> 1;
            case AGREED, NOMINATED -> 2;
            case VETTED, ELECTED -> 3;
            default -> 0;
        };
    }

    public boolean isOpen() {
        return switch (this) {
            case ENTERED, SHIFTED, WITHDRAWN, CANCELLED -> false;
            default -> true;
        };
    }
}
