package cn.yinxian.workflow.turning;

import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.StepReversal;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.act.StepGraph;
import cn.yinxian.workflow.act.TokenTurn;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The lawful targets of 退回: computed from the model, and only steps that really ran in this case. */
@Component
class ReturnTargets {

    private final TaskMapper tasks;
    private final TokenTurn token;
    private final Reversals reversals;

    ReturnTargets(TaskMapper tasks, TokenTurn token, Reversals reversals) {
        this.tasks = tasks;
        this.token = token;
        this.reversals = reversals;
    }

    /** @param whyNot why there is none; null where there are some */
    record Lawful(List<ReturnTarget> targets, String whyNot) {}

    Lawful of(CaseRow row, String taskId) {
        var reversal = reversals.of(row.process());
        if (reversal.isEmpty()) {
            return new Lawful(List.of(), "这类办件只能在办理结果中选择退回补正");
        }
        var rows = tasks.selectOfCase(row.caseNumber());
        var open = rows.stream().filter(one -> one.taskId().equals(taskId)).findFirst().orElseThrow();
        if (open.errand() != null) {
            return new Lawful(List.of(), "您受托办理这一环节，办完后交回原办理人，由其决定是否退回");
        }
        var ran = ranBeside(open, rows);
        if (ran.isEmpty()) {
            return new Lawful(List.of(), "前面没有其他人办理过的环节；退回申请人的，请在办理结果中选择");
        }
        return lawful(Cases.fileOf(row), open, graphOf(row, open), ran, reversal.get());
    }

    private static Lawful lawful(CaseFile file, TaskRow open, StepGraph graph, Set<String> ran, StepReversal reversal) {
        var from = TaskKey.of(open.taskKey());
        var before = graph.before(open.taskKey()).stream().filter(ran::contains).toList();
        var targets = before.stream()
                .filter(key -> reversal.whyNot(file, from, TaskKey.of(key)).isEmpty())
                .map(key -> new ReturnTarget(
                        key, Objects.requireNonNullElse(graph.nameOf(key), key), !graph.isMultiInstance(key) && graph.mayReenter(key, open.taskKey())))
                .toList();
        String why = before.stream().map(key -> reversal.whyNot(file, from, TaskKey.of(key))).flatMap(Optional::stream).findFirst()
                .orElse("前面没有可以退回的环节；退回申请人的，请在办理结果中选择");
        return new Lawful(targets, targets.isEmpty() ? why : "");
    }

    private static Set<String> ranBeside(TaskRow open, List<TaskRow> rows) {
        boolean inMainProcess = open.rootKey().equals(open.taskKey());
        return rows.stream()
                .filter(row -> row.endedBy() != null && !row.taskKey().equals(open.taskKey()))
                .filter(row -> inMainProcess ? row.rootKey().equals(row.taskKey()) : row.rootKey().equals(open.rootKey()))
                .map(TaskRow::taskKey)
                .collect(Collectors.toSet());
    }

    private StepGraph graphOf(CaseRow row, TaskRow open) {
        return row.definitionId() != null && open.rootKey().equals(open.taskKey())
                ? token.graph(row.definitionId())
                : token.placeOf(open, false).graph();
    }
}
