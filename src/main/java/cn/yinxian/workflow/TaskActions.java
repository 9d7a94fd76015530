package cn.yinxian.workflow;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.act.CaseOutcome;
import cn.yinxian.workflow.act.RecordWriter;
import cn.yinxian.workflow.act.Taking;
import cn.yinxian.workflow.act.TokenMover;
import cn.yinxian.workflow.ProcessVariable.Assignment;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.TaskRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to a task: one method per verb. It locks the case, checks the right again (the engine checks nobody's),
 * writes the approval record and the audit row, and moves the token. The caller has already changed its aggregate.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TaskActions {

    private final Taking taking;
    private final TokenMover token;
    private final CaseMapper cases;
    private final AgreeRules rules;
    private final RecordWriter record;
    private final CaseOutcome outcome;

    TaskActions(
            Taking taking,
            TokenMover token,
            CaseMapper cases,
            AgreeRules rules,
            RecordWriter record,
            CaseOutcome outcome) {
        this.taking = taking;
        this.token = token;
        this.cases = cases;
        this.rules = rules;
        this.record = record;
        this.outcome = outcome;
    }

    /** Locks the case and opens its task at this step for this official; another step's task is {@link Missing}. */
    public OpenTask take(TaskRef ref, TaskKey expected, CurrentOfficial me) {
        var task = taking.take(ref, me).task();
        if (!task.key().equals(expected)) {
            throw new Missing();
        }
        return task;
    }

    /** Decides: 同意, 退回补正 or 不同意; the last two need an opinion, and the applicant never decides the own matter. */
    public void decide(
            OpenTask task, Verdict verdict, @Nullable String opinion, List<ReturnReason> reasons, Assignment<?>... variables) {
        var file = fileOf(task);
        rules.check(task, file.applicant(), verdict, opinion);
        var row = rowOf(task);
        if (verdict == Verdict.RETURN) {
            record.append(file, row, opinion, reasons, task.by());
        } else {
            record.append(file, row, Verb.valueOf(verdict.name()), opinion, task.by());
        }
        token.end(row, task.by());
        outcome.stopOrCloseClock(row, verdict == Verdict.RETURN);
        outcome.decided(file, row, verdict, opinion, task.by());
        if (verdict == Verdict.AGREE) {
            token.goOn(row, variables);
        } else {
            token.complete(row, variables);
        }
    }

    /** Does a step that is no decision: a report, an appointment, a record, an answer. */
    public void complete(OpenTask task, Verb verb, @Nullable String opinion, Assignment<?>... variables) {
        var file = fileOf(task);
        var row = rowOf(task);
        if (verb == Verb.RESUBMIT || verb == Verb.RESUBMIT_STRAIGHT) {
            file = nextRound(file);
        }
        record.append(file, row, verb, opinion, task.by());
        token.end(row, task.by());
        outcome.stopOrCloseClock(row, false);
        outcome.done(file, row, verb, task.by());
        token.goOn(row, variables);
    }

    private CaseRow nextRound(CaseRow file) {
        cases.updateRound(file.caseNumber(), file.round() + 1);
        return fileOf(file.caseNumber());
    }

    private CaseRow fileOf(OpenTask task) {
        return fileOf(task.caseNumber().value());
    }

    private CaseRow fileOf(String caseNumber) {
        var row = cases.select(caseNumber);
        if (row == null) {
            throw new Missing();
        }
        return row;
    }

    private TaskRow rowOf(OpenTask task) {
        return taking.rowOf(task.ref());
    }
}
