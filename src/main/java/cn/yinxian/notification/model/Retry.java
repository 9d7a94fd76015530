package cn.yinxian.notification.model;

import java.time.Duration;
import java.time.Instant;

/** How often and how soon a failed message is tried again: each pause is twice the one before. */
public record Retry(int maxAttempts, Duration firstPause, Duration longestPause) {

    private static final int DOUBLINGS = 20;

    public boolean isExhaustedAfter(int attempts) {
        return attempts >= maxAttempts;
    }

    /** @param attempts tried so far, at least 1 */
    public Instant next(Instant failedAt, int attempts) {
        var pause = firstPause.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return failedAt.plus(pause.compareTo(longestPause) < 0 ? pause : longestPause);
    }
}
