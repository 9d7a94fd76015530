package cn.yinxian.deadline.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored deadlines. At most one of a subject and rule is not closed. */
public interface TimeLimits {

    /** The one that is open or paused. */
    Optional<TimeLimit> findRunning(String subject, String rule);

    /** Those of many subjects that are open or paused. */
    List<TimeLimit> findRunning(Collection<String> subjects, String rule);

    /** All of a subject that are open or paused. */
    List<TimeLimit> runningOf(String subject);

    /** Stores a new one and returns it with its id. @throws cn.yinxian.shared.Overtaken if another was opened meanwhile */
    TimeLimit add(TimeLimit limit);

    /** Stores the change and returns it with its new version. @throws cn.yinxian.shared.Overtaken if it was changed meanwhile */
    TimeLimit update(TimeLimit limit);
}
