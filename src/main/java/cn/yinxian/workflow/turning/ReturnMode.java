package cn.yinxian.workflow.turning;

/** Where a case goes on once the step it was returned to has been done again. */
public enum ReturnMode {
    /** Through every step again. */
    STEPWISE,
    /** Straight back to who returned it; what the steps between have agreed to stands. */
    STRAIGHT
}
