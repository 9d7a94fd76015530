package cn.yinxian.formation.model;

/**
 * The branch in numbers, counted from the register when last saved: after the adjustment, where one is asked for.
 *
 * @param largestUnitFormal 正式党员 of the unit that brings most of them
 * @param remainingFormal 正式党员 left in the branch that is split, else 0
 */
public record Headcount(int formal, int probationary, int units, int largestUnitFormal, int remainingFormal) {

    public static final Headcount NONE = new Headcount(0, 0, 1, 0, 0);

    public int members() {
        return formal + probationary;
    }
}
