package cn.yinxian.workflow;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.act.CaseOutcome;
import cn.yinxian.workflow.act.RecordWriter;
import cn.yinxian.workflow.act.Taking;
import cn.yinxian.workflow.act.TokenMover;
import cn.yinxian.workflow.signing.Ballot;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 会签, 或签 and 依次审批: several sign one step. Votes are counted, not finished tasks; the step ends as soon as no vote still
 * to come can change what comes out (see {@link cn.yinxian.workflow.signing.SignRule}).
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Signing {

    private final Taking taking;
    private final Ballot ballot;
    private final AgreeRules rules;
    private final RecordWriter record;
    private final CaseOutcome outcome;
    private final TokenMover token;

    Signing(Taking taking, Ballot ballot, AgreeRules rules, RecordWriter record, CaseOutcome outcome, TokenMover token) {
        this.taking = taking;
        this.ballot = ballot;
        this.rules = rules;
        this.record = record;
        this.outcome = outcome;
        this.token = token;
    }

    /**
     * Names who signs a step, in order, before the case comes to it; in a later round the same sign again unless others are
     * named, or the model asks only those who had not agreed.
     */
    public void name(OpenTask from, TaskKey step, List<CandidateGroup> groups) {
        var file = taking.take(from.ref(), from.by()).file();
        var names = groups.stream().map(CandidateGroup::toString).distinct().toList();
        if (names.size() < groups.size() || names.isEmpty()) {
            throw Refused.because(Refusal.of("", "workflow.signers", "会签人员不能为空，也不能重复"));
        }
        ballot.open(file, step.id(), names);
    }

    /**
     * Signs. 不同意 needs an opinion, 同意 waits for the advice that was asked for as required; the applicant never signs the own matter.
     *
     * @throws Missing if the task is not a signer's, or not this official's
     */
    public void vote(TaskRef ref, TaskKey step, Vote vote, @Nullable String opinion, CurrentOfficial me) {
        var taken = taking.take(ref, me);
        var signer = ballot.of(ref.value());
        if (!taken.task().key().equals(step)) {
            throw new Missing();
        }
        rules.check(taken.task(), taken.file().applicant(), vote, opinion);
        ballot.cast(signer, vote);
        record.append(taken.file(), taken.row(), verbOf(vote), opinion, me);
        token.end(taken.row(), me);
        outcome.stopOrCloseClock(taken.row(), false);
        outcome.done(taken.file(), taken.row(), verbOf(vote), me);
        token.complete(taken.row(), ballot.outcome(taken.file(), ref.value()));
    }

    private static Verb verbOf(Vote vote) {
        return switch (vote) {
            case YES -> Verb.SIGN_YES;
            case NO -> Verb.SIGN_NO;
            case ABSTAIN -> Verb.SIGN_ABSTAIN;
        };
    }
}
