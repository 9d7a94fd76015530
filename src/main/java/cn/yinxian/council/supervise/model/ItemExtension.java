package cn.yinxian.council.supervise.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The lead unit asked for more time.
 *
 * @param from the day it was due when it asked
 * @param granted null while nobody has decided
 */
public record ItemExtension(LocalDate from, LocalDate until, String reason, Instant askedAt, @Nullable Boolean granted) {

    boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }

    ItemExtension decided(boolean yes) {
        return new ItemExtension(from, until, reason, askedAt, yes);
    }
}
