package cn.yinxian.publicity;

/** What the publicity means for one item. */
public enum ItemEffect {
    /** Nobody objected, or without ground. */
    STANDS,
    /** An objection was founded: it loses its place. */
    REVOKED,
    /** An objection could not be cleared up: nothing is decided about it for now. */
    SUSPENDED
}
