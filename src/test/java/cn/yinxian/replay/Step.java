package cn.yinxian.replay;

import cn.yinxian.calendar.WorkingCalendar;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One step that waited in a case, from when to when.
 *
 * @param subject of its deadline: the task itself, or the case
 */
record Step(String subject, String rule, LocalDateTime arrived, Optional<LocalDateTime> ended) {

    static List<Step> all(JdbcClient database) {
        return database.sql("select deadline_subject, deadline_rule, arrived_at, ended_at from workflow_task")
                .query((row, i) -> new Step(
                        row.getString(1), row.getString(2), local(row.getTimestamp(3)), Optional.ofNullable(row.getTimestamp(4)).map(Step::local)))
                .list();
    }

    /** What a subject is told by one rule. */
    record Deadline(String subject, String rule) {}

    Deadline deadline() {
        return new Deadline(subject, rule);
    }

    /** The case it is in, where its deadline is the case's. */
    String caseNumber() {
        return subject.substring("case:".length());
    }

    /** The rungs of each step's deadline that were settled, with the day; also those behind which nobody was found. */
    static Map<Deadline, Map<String, LocalDate>> settled(JdbcClient database) {
        var settled = new HashMap<Deadline, Map<String, LocalDate>>();
        database.sql("select d.subject, d.rule, r.rung, r.settled_at from deadline_rung r join deadline d on d.id = r.deadline_id"
                        + " where d.rule <> 'renewal.term' and (r.state = 'SENT' or r.skip_reason in ('NO_SUPERIOR', 'NOBODY_IN_POST'))")
                .query((row, i) -> settled.computeIfAbsent(new Deadline(row.getString(1), row.getString(2)), key -> new TreeMap<>())
                        .put(row.getString(3), local(row.getTimestamp(4)).toLocalDate()))
                .list();
        return settled;
    }

    static LocalDateTime local(@Nullable Timestamp stored) {
        return Objects.requireNonNull(stored).toInstant().atZone(WorkingCalendar.ZONE).toLocalDateTime();
    }
}
