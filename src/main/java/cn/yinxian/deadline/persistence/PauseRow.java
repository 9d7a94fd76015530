package cn.yinxian.deadline.persistence;

import cn.yinxian.deadline.model.Pause;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code deadline_pause}; {@code ordinal} counts the pauses of a deadline from zero. */
record PauseRow(long deadlineId, int ordinal, Instant fromAt, @Nullable Instant toAt) {

    Pause pause() {
        return new Pause(fromAt, toAt);
    }
}
