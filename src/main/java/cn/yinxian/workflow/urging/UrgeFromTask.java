package cn.yinxian.workflow.urging;

import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskVerb;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.TaskMapper;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 催办 as a task page offers it: where the case also waits for others, be it to read or to answer. */
@Component
@Order(70)
class UrgeFromTask implements TaskVerb {

    private final CaseMapper cases;
    private final TaskMapper tasks;

    UrgeFromTask(CaseMapper cases, TaskMapper tasks) {
        this.cases = cases;
        this.tasks = tasks;
    }

    @Override
    public Verb verb() {
        return Verb.URGE;
    }

    @Override
    public String page() {
        return "urge";
    }

    @Override
    public Optional<String> whyNot(OpenTask task) {
        long open = tasks.selectOfCase(task.caseNumber().value()).stream().filter(row -> row.endedAt() == null).count();
        return open > 1 || waitsForOthers(task.caseNumber().value())
                ? Optional.empty()
                : Optional.of("本办件现在只等这一环节，不必催办他人。");
    }

    private boolean waitsForOthers(String number) {
        return cases.select(number).hasMargin() && cases.countBeside(number).unanswered() > 0;
    }
}
