package cn.yinxian.deadline.persistence;

import cn.yinxian.deadline.Duty;
import cn.yinxian.deadline.model.Standing;
import cn.yinxian.deadline.model.TimeLimit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sweep reads of a row of {@code deadline}. */
record StandingRow(
        long id, String subject, String rule, TimeLimit.State state, @Nullable Instant dueAt, long version, long calendarVersion) {

    Standing standing(List<Duty> duties) {
        return new Standing(id, state, dueAt, version, calendarVersion, duties);
    }
}
