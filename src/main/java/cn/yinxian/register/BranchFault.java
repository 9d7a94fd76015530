package cn.yinxian.register;

/** What of the make-up of a branch no longer holds: too few, too many, too many units, a unit that could do without it. */
public enum BranchFault {
    FEW_FORMAL,
    TOO_MANY,
    MANY_UNITS,
    STAND_ALONE,
    FUNCTIONAL_FEW
}
