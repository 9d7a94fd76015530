package cn.yinxian.workflow;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.act.CaseOutcome;
import cn.yinxian.workflow.act.RecordWriter;
import cn.yinxian.workflow.act.TokenMover;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 撤销 and 终止: a case ends before its time, as long as the model still listens for it. */
@Service
public class Withdrawals {

    private static final String DECIDED = "本办件已作出决定，不能再撤销";

    private final CaseMapper cases;
    private final TokenMover token;
    private final RecordWriter record;
    private final CaseOutcome outcome;

    Withdrawals(CaseMapper cases, TokenMover token, RecordWriter record, CaseOutcome outcome) {
        this.cases = cases;
        this.token = token;
        this.record = record;
        this.outcome = outcome;
    }

    /** Why the applicant cannot withdraw the case now, as one sentence. */
    @Transactional(readOnly = true)
    public Optional<String> whyNot(CaseFile file, String message) {
        return token.awaits(message, file.number().value()) ? Optional.empty() : Optional.of(DECIDED);
    }

    /** Locks the case for its withdrawal; {@link Missing} for anybody but the applicant, refused once it is decided. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(CaseNumber number, String message, CurrentOfficial me) {
        var file = lock(number);
        if (!file.applicant().equals(me.id().value())) {
            throw new Missing();
        }
        if (!token.awaits(message, number.value())) {
            throw Refused.because(Refusal.of("", "workflow.withdraw", DECIDED));
        }
    }

    /** Ends the case; the caller has taken it and changed its aggregate. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(CaseNumber number, String message, String reason, CurrentOfficial me) {
        var file = lock(number);
        record.append(file, null, Verb.WITHDRAW, reason, me);
        cases.updateStatus(number.value(), CaseStatus.WITHDRAWN.name());
        outcome.ended(file, "case.withdraw", me);
        token.send(message, number.value());
    }

    /** Ends the case because what it was about is gone (终止); nothing happens if it no longer listens. The caller has changed its aggregate. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void terminate(CaseNumber number, String message, String reason) {
        var file = lock(number);
        if (token.awaits(message, number.value())) {
            record.append(file, null, Verb.TERMINATE, reason, CurrentOfficial.SYSTEM);
            cases.updateStatus(number.value(), CaseStatus.TERMINATED.name());
            outcome.ended(file, "case.terminate", CurrentOfficial.SYSTEM);
            token.send(message, number.value());
        }
    }

    private CaseRow lock(CaseNumber number) {
        var file = cases.lock(number.value());
        if (file == null) {
            throw new Missing();
        }
        return file;
    }
}
