package cn.yinxian.deadline.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stored rungs of many deadlines at once, for changes that touch thousands. */
public interface MovedRungs {

    void add(List<LaidRung> rungs);

    /** As {@link Rungs#removeWaiting}. */
    void removeWaiting(Collection<Long> deadlineIds);

    /** As {@link Rungs#sentOf}, by deadline; those of which nothing was sent are left out. */
    Map<Long, Set<String>> sentOf(Collection<Long> deadlineIds);

    List<LaidRung> waitingOf(Collection<Long> deadlineIds);

    void retime(Collection<Long> rungIds, Instant at);
}
