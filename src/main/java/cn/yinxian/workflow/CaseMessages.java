package cn.yinxian.workflow;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.workflow.ProcessVariable.Assignment;
import cn.yinxian.workflow.act.CaseOutcome;
import cn.yinxian.workflow.act.RecordWriter;
import cn.yinxian.workflow.act.TokenMover;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where one case waits for what happens in another: a message reaches it by its number, in the transaction of that other act. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseMessages {

    private final CaseMapper cases;
    private final TokenMover token;
    private final RecordWriter record;
    private final CaseOutcome outcome;

    CaseMessages(CaseMapper cases, TokenMover token, RecordWriter record, CaseOutcome outcome) {
        this.cases = cases;
        this.token = token;
        this.record = record;
        this.outcome = outcome;
    }

    /** Locks the case, so that of two acts on it one waits; {@link Missing} if there is none. Call it before the aggregate is read. */
    public void lock(CaseNumber number) {
        row(number);
    }

    /**
     * The case goes on; who did it elsewhere, and what it was, stand in its record. The caller has changed its aggregate.
     *
     * @throws Overtaken if the case does not wait for this message now
     */
    public void send(CaseNumber number, String message, Verb verb, @Nullable String words, CurrentOfficial by, Assignment<?>... variables) {
        var file = row(number);
        if (!token.awaits(message, number.value())) {
            throw Overtaken.byAnother();
        }
        record.append(file, null, verb, words, by);
        outcome.reached(file, verb, by);
        token.send(message, number.value(), variables);
    }

    private CaseRow row(CaseNumber number) {
        var file = cases.lock(number.value());
        if (file == null) {
            throw new Missing();
        }
        return file;
    }
}
