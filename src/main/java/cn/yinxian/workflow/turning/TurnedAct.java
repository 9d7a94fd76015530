package cn.yinxian.workflow.turning;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.act.CaseOutcome;
import cn.yinxian.workflow.act.RecordWriter;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.RecordMapper;
import cn.yinxian.workflow.persistence.SignerMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import cn.yinxian.workflow.persistence.TurningMapper;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes down that the token was turned: the line in the record, those that count no more, clock, audit row, notices. */
@Component
class TurnedAct {

    private static final Set<String> BEGINS_ROUND =
            Set.of(Verb.SEND_BACK.name(), Verb.RESUBMIT.name(), Verb.RESUBMIT_STRAIGHT.name());

    private final RecordWriter record;
    private final RecordMapper records;
    private final TurningMapper turning;
    private final SignerMapper signers;
    private final NewRound rounds;
    private final CaseOutcome outcome;

    TurnedAct(RecordWriter record, RecordMapper records, TurningMapper turning, SignerMapper signers, NewRound rounds, CaseOutcome outcome) {
        this.record = record;
        this.records = records;
        this.turning = turning;
        this.signers = signers;
        this.rounds = rounds;
        this.outcome = outcome;
    }

    void recalled(CaseRow locked, Recall recall, String reason, CurrentOfficial by) {
        var done = recall.step().done();
        var undone = done == null ? null : records.selectOfTask(done.taskId());
        var file = undone != null && BEGINS_ROUND.contains(undone.verb()) ? rounds.takeBack(locked, recall.step().open().toList()) : locked;
        record.append(file, done, Verb.RECALL, reason, by);
        if (undone != null) {
            turning.deleteVoidedBy(Objects.requireNonNull(undone.id()));
            turning.insertVoided(List.of(Objects.requireNonNull(undone.id())), lineOf(file));
        }
        signers.unbind(recall.step().open().map(TaskRow::taskId).toList());
        recall.step().open().forEach(left -> outcome.stopOrCloseClock(left, true));
        outcome.recalled(file, recall.step().open().toList(), done == null ? file.title() : done.step(), by);
    }

    private long lineOf(CaseRow file) {
        return records.selectLastId(file.caseNumber());
    }
}
