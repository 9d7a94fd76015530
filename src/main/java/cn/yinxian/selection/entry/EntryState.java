package cn.yinxian.selection.entry;

/** Milestones of an entry. */
public enum EntryState {
    DRAFT,
    /** The unit's 基层党委 reviews it. */
    IN_REVIEW,
    RETURNED,
    /** 单位审核同意: waits for its district's ranking. */
    READY,
    /** 未进入推荐名额. */
    NOT_FORWARDED,
    /** Recommended by its district; the city checks its form. */
    FORWARDED,
    CORRECTING,
    /** Form checked: judged, seen on site, decided upon. */
    IN_SELECTION,
    NAMED,
    NOT_NAMED,
    /** 审核不同意, by its unit or in the check of forms. */
    REFUSED,
    WITHDRAWN,
    /** A draft not submitted, or an entry not reviewed, when its time was over. */
    EXPIRED,
    /** Its branch was dissolved and nobody carries it on. */
    CLOSED,
    TERMINATED,
    /** 撤销称号 (or 移出名单) after it had been named. */
    REVOKED;

    /** Whether it still takes part. */
    public boolean isAlive() {
        return switch (this) {
            case IN_REVIEW, RETURNED, READY, FORWARDED, CORRECTING, IN_SELECTION -> true;
            default -> false;
        };
    }
}
