package cn.yinxian.workflow;

import cn.yinxian.deadline.DeadlineSubjects;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.TaskMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deadlines of cases and steps are changed under the lock of the case, as every act on it is. */
@Component
class CaseDeadlineSubjects implements DeadlineSubjects {

    private static final String TASK = "task:";
    private static final String CASE = "case:";

    private final CaseMapper cases;
    private final TaskMapper tasks;

    CaseDeadlineSubjects(CaseMapper cases, TaskMapper tasks) {
        this.cases = cases;
        this.tasks = tasks;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> lock(Collection<String> subjects) {
        var caseOf = casesOf(subjects);
        if (caseOf.isEmpty()) {
            return Set.copyOf(subjects);
        }
        var locked = new HashSet<>(cases.lockFree(new HashSet<>(caseOf.values())));
        return subjects.stream()
                .filter(subject -> !caseOf.containsKey(subject) || locked.contains(caseOf.get(subject)))
                .collect(Collectors.toSet());
    }

    /** Subjects that are neither a case nor a step of one are nobody's to lock. */
    private Map<String, String> casesOf(Collection<String> subjects) {
        var caseOf = new HashMap<String, String>();
        subjects.stream()
                .filter(subject -> subject.startsWith(CASE))
                .forEach(subject -> caseOf.put(subject, subject.substring(CASE.length())));
        List<String> ids = subjects.stream()
                .filter(subject -> subject.startsWith(TASK))
                .map(subject -> subject.substring(TASK.length()))
                .toList();
        if (!ids.isEmpty()) {
            tasks.selectAll(ids).forEach(row -> caseOf.put(TASK + row.taskId(), row.caseNumber()));
        }
        return caseOf;
    }
}
