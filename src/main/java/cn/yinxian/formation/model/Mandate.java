package cn.yinxian.formation.model;

/** On what a post in the leading body rests: 当选待批, 已批准(或备案), 代行职责(未获批准), 上级指派, 指定. */
public enum Mandate {
    ELECTED,
    APPROVED,
    ACTING,
    ASSIGNED,
    APPOINTED
}
