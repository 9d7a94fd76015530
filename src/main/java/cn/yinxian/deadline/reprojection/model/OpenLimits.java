package cn.yinxian.deadline.reprojection.model;

import cn.yinxian.deadline.model.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The running deadlines, read in small pieces by key: nothing here grows with their number. */
public interface OpenLimits {

    /** The oldest calendar version after one, and before the current one, by which a running deadline is still counted. */
    OptionalLong olderVersion(long after, long current);

    /** Running deadlines counted by one version, by id, without a lock. */
    List<Waiting> waiting(long version, long afterId, int limit);

    /** Locks those that still run and are counted by an older version; passes over what others hold. */
    List<TimeLimit> lock(Collection<Long> ids, long current);

    /** Notes that these came out as they were; their own version stays. */
    void confirm(Collection<Long> ids, long calendarVersion);

    /** Gives these their new last day and raises their version; they are locked. */
    void move(List<Move> moves, long calendarVersion, String reason, Instant at);

    /** How many running deadlines wait for the current calendar; counted up to a limit. */
    int countWaiting(long current, int limit);

    /** Running deadlines that a change between these days can touch, by due instant and id. */
    List<TimeLimit> touchable(LocalDate first, LocalDate last, @Nullable Key after, int limit);

    /** Who has to act before these deadlines, and where. */
    List<Held> heldUnder(Collection<Long> ids);

    /**
     * A step that is to be done before a deadline.
     *
     * @param owner a group {@code ROLE@CODE}, or an official
     */
    record Held(long deadlineId, String owner, @Nullable String caseNumber, String step, String link) {}

    /** A deadline that waits for a new count. */
    record Waiting(long id, String subject) {}

    /** Where a page of {@link #touchable} ended. */
    record Key(Instant due, long id) {}
}
