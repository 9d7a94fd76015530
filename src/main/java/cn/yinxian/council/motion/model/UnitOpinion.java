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
        POSTS;

        /** About what a unit of this name speaks. */
        public static OpinionSubject of(String unit) {
            if (unit.contains("财政")) {
                return MONEY;
            }
            return unit.contains("编制") || unit.contains("编办") ? POSTS : GENERAL;
        }
    }

    /** 协商一致, 有不同意见, or as it says itself. */
    public enum Stance {
        AGREED,
        DIFFERS,
        /** 已提出意见: in its own words, which the office has obtained. */
        STATED
    }
}
