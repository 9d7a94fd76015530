package cn.yinxian.workflow.drafting;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskChanged;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.persistence.DraftFieldRow;
import cn.yinxian.workflow.persistence.DraftMapper;
import cn.yinxian.workflow.persistence.KeptTextRow;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 暂存: keeps what somebody has filled in so far, for this person and this task, and forgets it when the task ends. */
@Service
@Transactional
public class TaskDrafts {

    private static final int FIELDS = 400;
    private static final int NAME = 100;
    private static final int TEXT = 4000;
    private static final int WHOLE = 40_000;

    private final DraftMapper drafts;
    private final Clock clock;

    TaskDrafts(DraftMapper drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param fields values by name, as the form sent them */
    public record Draft(Instant savedAt, Map<String, List<String>> fields) {}

    /** Nothing is checked but the size; what was kept before is replaced. */
    public void keep(OpenTask task, Map<String, List<String>> fields) {
        var rows = new ArrayList<DraftFieldRow>();
        var now = clock.instant();
        String id = task.ref().value();
        String official = task.by().id().value();
        fields.forEach((name, values) -> values.forEach(value -> rows.add(new DraftFieldRow(id, official, rows.size(), name, value, now))));
        requireSize(rows);
        drafts.delete(id, official);
        if (!rows.isEmpty()) {
            drafts.insertAll(rows);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(TaskRef task, CurrentOfficial me) {
        var rows = drafts.select(task.value(), me.id().value()).stream().filter(row -> !row.isPhrase()).toList();
        return rows.stream().map(KeptTextRow::savedAt).filter(Objects::nonNull).findFirst().map(at -> new Draft(at, rows.stream().collect(
                Collectors.groupingBy(KeptTextRow::field, LinkedHashMap::new, Collectors.mapping(KeptTextRow::text, Collectors.toList())))));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(TaskChanged task) {
        if (task.change() == TaskChanged.Change.DONE || task.change() == TaskChanged.Change.CANCELLED) {
            drafts.deleteOfTask(task.task().value());
        }
    }

    private static void requireSize(List<DraftFieldRow> rows) {
        int whole = rows.stream().mapToInt(row -> row.text().length()).sum();
        boolean oversized = rows.stream().anyMatch(row -> row.text().length() > TEXT || row.name().length() > NAME);
        if (rows.size() > FIELDS || whole > WHOLE || oversized) {
            throw Refused.because(Refusal.of("", "workflow.draft", "内容太长，不能暂存：每一项不超过 " + TEXT + " 字，共不超过 " + WHOLE + " 字"));
        }
    }
}
