package cn.yinxian.council.motion.model;

/** What the office does with a motion it has looked at. */
public enum Screening {
    ACCEPT,
    RETURN,
    MERGE,
    REDIRECT,
    /** From a district's council to the city's. */
    RAISE,
    /** From the city's council to a district's. */
    PASS_DOWN
}
