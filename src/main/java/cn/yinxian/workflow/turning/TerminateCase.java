package cn.yinxian.workflow.turning;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.act.CaseOutcome;
import cn.yinxian.workflow.act.RecordWriter;
import cn.yinxian.workflow.act.TokenMover;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.TaskMapper;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 终止: who decides ends a case before it is decided, with a reason; whoever had something to do with it is told. */
@Service
public class TerminateCase {

    private final CaseMapper cases;
    private final TaskMapper tasks;
    private final Terminations terminations;
    private final RecordWriter record;
    private final CaseOutcome outcome;
    private final TokenMover token;

    TerminateCase(
            CaseMapper cases, TaskMapper tasks, Terminations terminations, RecordWriter record, CaseOutcome outcome, TokenMover token) {
        this.cases = cases;
        this.tasks = tasks;
        this.terminations = terminations;
        this.record = record;
        this.outcome = outcome;
        this.token = token;
    }

    public record Command(CaseNumber number, String reason, CurrentOfficial by) {}

    /** Why it cannot be ended now; empty if it can. {@link Missing} for anybody who does not decide cases of the unit. */
    @Transactional(readOnly = true)
    public String whyNot(CaseFile file, CurrentOfficial me) {
        if (!terminations.concerns(file, me)) {
            throw new Missing();
        }
        return terminations.whyNot(file).orElse("");
    }

    @Transactional
    public void terminate(Command command) {
        var row = cases.lock(command.number().value());
        if (row == null) {
            throw new Missing();
        }
        var file = Cases.fileOf(row);
        String why = whyNot(file, command.by());
        if (!why.isEmpty()) {
            throw Refused.because(Refusal.of("", "workflow.terminate", why));
        }
        terminations.of(file).orElseThrow(Missing::new).terminate(file, command.by());
        record.append(row, null, Verb.TERMINATE, command.reason(), command.by());
        cases.updateStatus(row.caseNumber(), CaseStatus.TERMINATED.name());
        outcome.terminated(row, tasks.selectOpenOf(List.of(row.caseNumber())), command.reason(), command.by());
        token.stop(row);
    }
}
