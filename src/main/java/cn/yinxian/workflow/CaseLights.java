package cn.yinxian.workflow;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Light;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supervision light of each open case: that of its step which is due first. In one statement, for lists. */
@Service
@Transactional(readOnly = true)
public class CaseLights {

    private final TaskMapper tasks;
    private final Deadlines deadlines;

    CaseLights(TaskMapper tasks, Deadlines deadlines) {
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    /** Of a single case, for its own page, where its steps are read anyway. */
    Optional<Light> of(CaseFile file) {
        return tasks.selectOfCase(file.number().value()).stream()
                .filter(row -> row.endedAt() == null && row.dueAt() != null)
                .map(TaskRow::dueAt)
                .min(Comparator.naturalOrder())
                .map(due -> deadlines.light(due, false));
    }

    /** A case that has ended, or in which nothing waits, is not in the map. */
    public Map<CaseNumber, Light> of(Collection<CaseFile> files) {
        var open = files.stream().filter(file -> !file.ended()).map(file -> file.number().value()).toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        return tasks.selectOpenOf(open).stream()
                .filter(row -> row.dueAt() != null)
                .collect(Collectors.toMap(TaskRow::caseNumber, TaskRow::dueAt, BinaryOperator.minBy((one, other) -> one.compareTo(other))))
                .entrySet().stream()
                .collect(Collectors.toMap(
                        due -> CaseNumber.of(due.getKey()), due -> deadlines.light(due.getValue(), false)));
    }
}
