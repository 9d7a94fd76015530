package cn.yinxian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Which deadlines a change of the calendar has moved, for the case they belong to. */
public interface DeadlineShifts {

    /** Oldest first; a handful at most. */
    List<Shifted> of(Collection<String> subjects);

    /** @param reason title of what changed the calendar */
    record Shifted(String subject, Instant at, String reason, LocalDate from, LocalDate to) {}
}
