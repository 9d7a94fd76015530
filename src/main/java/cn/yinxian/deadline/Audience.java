package cn.yinxian.deadline;

/** To whom a rung of the ladder speaks (table "leader" of design 5). */
public enum Audience {
    /** Those who have to act. */
    OWNER,
    /** The leader of their role. */
    LEADER,
    /** The next level above the leader; the rung of 督办. */
    NEXT_LEVEL
}
