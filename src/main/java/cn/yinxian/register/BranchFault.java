package cn.yinxian.register;

/** What of the make-up of a branch no longer holds: too few, too many, too many units, a unit that could do without it. */
public enum BranchFault {
    FEW_FORMAL,
    TOO_MANY,
    MANY_UNITS,
    STAND_ALONE,
    FUNCTIONAL_FEW;

    /** Whether only a general demand (一般) is not met, so that the superior may let the branch stay as it is. */
    public boolean isBearable() {
        return this == TOO_MANY || this == MANY_UNITS || this == STAND_ALONE;
    }
}
