package cn.yinxian.selection.judging.model;

/** How far the judging of a round is. */
public enum JudgingState {
    SCORING,
    CLOSED
}
