package cn.yinxian.organisation.model;

import cn.yinxian.shared.OfficialId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account and its count of failed sign-ins.
 *
 * @param credential running number of the password; sessions opened with an earlier one end
 */
public record Account(
        OfficialId official,
        String login,
        String passwordHash,
        int credential,
        boolean mustChange,
        int failures,
        @Nullable Instant lockedUntil,
        Instant passwordChangedAt) {

    public static Account opened(OfficialId official, String login, String hash, boolean mustChange, Instant now) {
        return new Account(official, login, hash, 1, mustChange, 0, null, now);
    }

    public boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /**
     * Counts a try before its password is looked at, so that many tries at the same time get no more than the allowed
     * number of guesses; the right password takes the count back ({@link #admitted}).
     */
    public Account tried(Instant now, int allowed, Duration lock) {
        int count = lockedUntil == null ? failures + 1 : 1;
        return counting(count, count >= allowed ? now.plus(lock) : null);
    }

    public Account admitted() {
        return counting(0, null);
    }

    public Account withPassword(String hash, boolean toBeChanged, Instant now) {
        return new Account(official, login, hash, credential + 1, toBeChanged, 0, null, now);
    }

    public boolean mustChangeAt(Instant now, Duration maxAge) {
        return mustChange || (!maxAge.isZero() && passwordChangedAt.plus(maxAge).isBefore(now));
    }

    private Account counting(int count, @Nullable Instant until) {
        return new Account(official, login, passwordHash, credential, mustChange, count, until, passwordChangedAt);
    }

    @Override
    public String toString() {
        return "Account[" + official + ", " + login + "]";
    }
}
