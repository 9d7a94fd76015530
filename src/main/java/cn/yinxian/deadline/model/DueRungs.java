package cn.yinxian.deadline.model;

import cn.yinxian.deadline.Audience;
import cn.yinxian.deadline.SkipReason;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The rungs that are due, for sweeping: what is claimed is held until the transaction ends, and nobody else sees it. */
public interface DueRungs {

    record Way(long deadlineId, Audience audience) {}

    /** The oldest ones that nobody else holds. */
    List<LaidRung> claim(Instant until, int most);

    Map<Long, Standing> standings(Collection<Long> deadlineIds);

    /** The highest position that is due or was sent, for each deadline and audience. */
    Map<Way, Integer> highest(Collection<Long> deadlineIds, Instant until);

    void record(List<SentReminder> reminders);

    void markSent(Collection<Long> rungIds, Instant at);

    void markSkipped(Collection<Long> rungIds, SkipReason reason, Instant at);
}
