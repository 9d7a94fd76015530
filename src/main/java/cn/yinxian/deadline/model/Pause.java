package cn.yinxian.deadline.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An interval in which the clock stood still; without {@code to} it still does. */
public record Pause(Instant from, @Nullable Instant to) {

    Pause until(Instant end) {
        return new Pause(from, end);
    }
}
