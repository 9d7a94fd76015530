package cn.yinxian.selection.judging.model;

/** Why a judge keeps off an entry (回避). */
public enum RecusalGround {
    /** Holds a post in the applying unit, or in one above or below it. */
    POST,
    /** Held such a post within the years that count. */
    PAST_POST,
    /** Works in the same district: its entries stand for it. */
    DISTRICT,
    /** Said so by the judge, or found by the clerk. */
    DECLARED
}
