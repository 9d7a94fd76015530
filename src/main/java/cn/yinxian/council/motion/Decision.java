package cn.yinxian.council.motion;

/** What a council decides on a motion. */
public enum Decision {
    ADOPTED,
    ADOPTED_IN_PRINCIPLE,
    ADOPTED_AS_AMENDED,
    DEFERRED,
    RETURNED,
    REJECTED;

    /** Whether something is now to be done. */
    public boolean adopts() {
        return this == ADOPTED || this == ADOPTED_IN_PRINCIPLE || this == ADOPTED_AS_AMENDED;
    }
}
