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

/** One step that waited in a case, from when to when. */
record Step(String task, String rule, LocalDateTime arrived, Optional<LocalDateTime> ended) {

    static List<Step> all(JdbcClient database) {
        return database.sql("select task_id, deadline_rule, arrived_at, ended_at from workflow_task where deadline_subject like 'task:%'")
                .query((row, i) -> new Step(
                        row.getString(1), row.getString(2), local(row.getTimestamp(3)), Optional.ofNullable(row.getTimestamp(4)).map(Step::local)))
                .list();
    }

    /** The rungs of each step's deadline that were settled, with the day; also those behind which nobody was found. */
    static Map<String, Map<String, LocalDate>> settled(JdbcClient database) {
        var settled = new HashMap<String, Map<String, LocalDate>>();
        database.sql("select d.subject, r.rung, r.settled_at from deadline_rung r join deadline d on d.id = r.deadline_id"
                        + " where d.subject like 'task:%' and (r.state = 'SENT' or r.skip_reason in ('NO_SUPERIOR', 'NOBODY_IN_POST'))")
                .query((row, i) -> settled.computeIfAbsent(row.getString(1).substring("task:".length()), key -> new TreeMap<>())
                        .put(row.getString(2), local(row.getTimestamp(3)).toLocalDate()))
                .list();
        return settled;
    }

    static LocalDateTime local(@Nullable Timestamp stored) {
        return Objects.requireNonNull(stored).toInstant().atZone(WorkingCalendar.ZONE).toLocalDateTime();
    }
}
