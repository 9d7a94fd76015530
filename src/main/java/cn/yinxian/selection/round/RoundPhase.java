package cn.yinxian.selection.round;

/** Phases of a round in their order; how many working days each takes is fixed by the round. */
public enum RoundPhase {
    CALL,
    UNIT_REVIEW,
    RANKING,
    FORM_CHECK,
    JUDGING,
    SITE_CHECK,
    PUBLICITY
}
