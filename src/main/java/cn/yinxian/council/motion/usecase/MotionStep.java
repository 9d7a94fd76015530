package cn.yinxian.council.motion.usecase;

/** User tasks of council-motion. */
public enum MotionStep {
    CONSENT_LATE,
    SCREEN,
    AMEND,
    ANSWER_REDIRECTED,
    SPLIT_ITEMS
}
