package cn.yinxian.selection.round.usecase;

/** User tasks of selection-round before its publication. */
public enum RoundStep {
    ORG_DEPT_OPINION,
    APPROVE,
    AMEND
}
