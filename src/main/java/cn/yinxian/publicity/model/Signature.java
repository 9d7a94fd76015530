package cn.yinxian.publicity.model;

/** Whether the name under an objection was found to be its author's (署名核实). */
public enum Signature {
    CONFIRMED,
    /** Nobody of that name could be reached, or they did not write it: it is treated as an anonymous one. */
    NOT_CONFIRMED
}
