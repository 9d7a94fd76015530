package cn.yinxian.deadline;

/** Why a rung that was due was not sent. */
public enum SkipReason {
    /** A later one to the same people was due as well, as after an outage. */
    OVERTAKEN,
    /** The deadline has got another date, or is no longer open. */
    MOVED,
    /** No step waits under the deadline. */
    NOTHING_TO_DO,
    /** Nobody stands above. */
    NO_SUPERIOR,
    /** Nobody is in post, nor anybody who stands in. */
    NOBODY_IN_POST,
    /** It failed again and again by itself; the log says why. */
    BROKEN
}
