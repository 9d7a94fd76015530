package cn.yinxian.council.motion.model;

import org.jspecify.annotations.Nullable;

/**
 * What a unit concerned says to a motion.
 *
 * @param unit its name; it need not be one of ours
 * @param text null only where all agree
 */
public record UnitOpinion(String unit, OpinionSubject subject, Stance stance, @Nullable String text) {

    /** What it speaks about: money asks for the 财政部门, posts for the 机构编制部门. */
    public enum OpinionSubject {
        GENERAL,
        MONEY,
        POSTS
    }

    /** 协商一致, or 有不同意见. */
    public enum Stance {
        AGREED,
        DIFFERS
    }
}
