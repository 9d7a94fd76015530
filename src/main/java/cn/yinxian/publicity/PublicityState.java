package cn.yinxian.publicity;

/** How far it is. */
public enum PublicityState {
    /** The period runs. */
    SHOWN,
    /** The period is over; the clerk has not confirmed yet how it ended. */
    PERIOD_OVER,
    CONFIRMED,
    CANCELLED;

    public boolean ended() {
        return this == CONFIRMED || this == CANCELLED;
    }
}
