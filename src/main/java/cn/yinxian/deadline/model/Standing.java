package cn.yinxian.deadline.model;

import cn.yinxian.deadline.Duty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deadline as the sweep finds it, with those who have to act. */
public record Standing(
        long deadlineId,
        TimeLimit.State state,
        @Nullable Instant dueAt,
        long version,
        long calendarVersion,
        List<Duty> duties) {

    public boolean isFor(LaidRung rung) {
        return state == TimeLimit.State.OPEN && version == rung.version();
    }
}
