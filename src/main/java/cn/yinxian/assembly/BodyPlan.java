package cn.yinxian.assembly;

/** The leading body a branch of this size may have: with a committee or, in a small branch, without one. */
public record BodyPlan(boolean committee, int minSeats, int usualSeats, int maxSeats) {}
