package cn.yinxian.workflow.turning;

import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.act.StepGraph;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.RecordMapper;
import cn.yinxian.workflow.persistence.RecordRow;
import cn.yinxian.workflow.persistence.SignerMapper;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import cn.yinxian.workflow.persistence.TurningMapper;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Begins the next round: what was agreed behind the target counts no more; what runs beside it goes on. */
@Component
class NewRound {

    private static final Set<String> AGREEMENTS =
            Set.of(Verb.AGREE.name(), Verb.SIGN_YES.name(), Verb.SIGN_NO.name(), Verb.SIGN_ABSTAIN.name());

    private final CaseMapper cases;
    private final RecordMapper records;
    private final SignerMapper signers;
    private final TurningMapper turning;
    private final TaskMapper tasks;

    NewRound(CaseMapper cases, RecordMapper records, SignerMapper signers, TurningMapper turning, TaskMapper tasks) {
        this.cases = cases;
        this.tasks = tasks;
        this.records = records;
        this.signers = signers;
        this.turning = turning;
    }

    void begin(CaseRow file, TaskRow from, SendBack.Command command, StepGraph graph, List<TaskRow> rows) {
        Predicate<TaskRow> left = row -> isBeside(row, from) && graph.leaves(from.taskKey(), command.target(), row.taskKey());
        voidAgreements(file, command, rows, left);
        cases.updateRound(file.caseNumber(), file.round() + 1);
        var kept = rows.stream().filter(row -> row.endedAt() == null && !left.test(row)).map(TaskRow::taskKey).toList();
        if (!kept.isEmpty()) {
            signers.carry(file.caseNumber(), kept, file.round(), file.round() + 1);
        }
    }

    /**
     * A return or a resubmission has been taken back: the round it began has not begun, and those who sign beside it sign in the
     * one before.
     *
     * @param gone open steps that go with it
     */
    CaseRow takeBack(CaseRow file, List<TaskRow> gone) {
        int round = file.round() - 1;
        gone.stream().map(TaskRow::taskKey).distinct().forEach(key -> signers.deleteRound(file.caseNumber(), key, file.round()));
        tasks.selectOfCase(file.caseNumber()).stream()
                .filter(row -> row.endedAt() == null && gone.stream().noneMatch(one -> one.taskKey().equals(row.taskKey())))
                .map(TaskRow::taskKey)
                .distinct()
                .filter(key -> !signers.select(file.caseNumber(), key, file.round()).isEmpty())
                .forEach(key -> {
                    signers.deleteRound(file.caseNumber(), key, round);
                    signers.carry(file.caseNumber(), List.of(key), file.round(), round);
                });
        cases.updateRound(file.caseNumber(), round);
        return cases.select(file.caseNumber());
    }

    /** 直达: only the target has to say anew what it said. */
    private void voidAgreements(CaseRow file, SendBack.Command command, List<TaskRow> rows, Predicate<TaskRow> left) {
        var byId = rows.stream().collect(Collectors.toMap(TaskRow::taskId, Function.identity()));
        var lines = records.selectOfCase(file.caseNumber());
        var ofTarget = lines.stream().filter(line -> isOf(byId.get(line.taskId()), command.target())).toList();
        int round = ofTarget.stream().mapToInt(RecordRow::round).max().orElse(file.round());
        long since = ofTarget.stream().filter(line -> line.round() == round).mapToLong(RecordRow::id).min().orElse(0);
        var gone = lines.stream()
                .filter(line -> line.id() >= since && AGREEMENTS.contains(line.verb()) && byId.containsKey(line.taskId()))
                .filter(line -> command.mode() == ReturnMode.STRAIGHT
                        ? isOf(byId.get(line.taskId()), command.target())
                        : left.test(byId.get(line.taskId())))
                .map(RecordRow::id)
                .toList();
        if (!gone.isEmpty()) {
            turning.insertVoided(gone, records.selectLastId(file.caseNumber()));
        }
    }

    private static boolean isOf(TaskRow row, String step) {
        return row != null && row.taskKey().equals(step);
    }

    /** Whether both belong to the same process, the case's own or the called one. */
    static boolean isBeside(TaskRow row, TaskRow other) {
        return other.rootKey().equals(other.taskKey()) ? row.rootKey().equals(row.taskKey()) : row.rootKey().equals(other.rootKey());
    }
}
