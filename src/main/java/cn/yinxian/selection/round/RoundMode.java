package cn.yinxian.selection.round;

/** What a round may end in, as the decision table {@code honour-gate} says. */
public enum RoundMode {
    /** There is an approved item (批准依据): 表彰决定 and 授牌 are possible. */
    HONOUR,
    /** 案例征集、展示交流: a list and learning from each other, nothing else. */
    SHOWCASE
}
