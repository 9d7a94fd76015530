package cn.yinxian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens, stops and closes deadlines. A subject is a text such as {@code task:<id>} or {@code case:BF-2026-00012}; one open
 * deadline per subject and rule. Needs a transaction to write.
 */
public interface Deadlines {

    /**
     * Opens the deadline whose budget the rule's figure gives today (key of a rule row or city parameter with unit
     * WORKING_DAYS, DAYS or MONTHS); an open or paused one of the same subject and rule is resumed instead.
     */
    Deadline open(String subject, String rule);

    /**
     * Opens a deadline whose last day is given, as a term's is; an open one of the same subject and rule is moved to that
     * day. No calendar moves it and nothing pauses it; only its reminders keep to working days. Of what its ladder would have
     * said by now, the last word to each audience follows the next morning.
     */
    Deadline openUntil(String subject, String rule, LocalDate lastDay);

    /** Stops the clock (补正); nothing happens if there is no open deadline, or its last day is a given one. */
    void pause(String subject, String rule);

    /** Closes as done; nothing happens if there is none. */
    void close(String subject, String rule);

    /** Closes all open deadlines of a subject. */
    void closeAll(String subject);

    Optional<Deadline> find(String subject, String rule);

    /** The running deadlines of a rule by subject, in one statement; a subject without one is not in the map. */
    Map<String, Deadline> findAll(Collection<String> subjects, String rule);

    /** Lamp and words for a due instant, as of now; null stands for no deadline. */
    Light light(@Nullable Instant due, boolean paused);

    /**
     * A deadline as it stands.
     *
     * @param budget null where the last day was given
     * @param due null while the clock stands still
     */
    record Deadline(
            long id, String subject, String rule, @Nullable Budget budget, @Nullable Instant due, boolean paused, long version) {}
}
