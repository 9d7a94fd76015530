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
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.signing.Counting;
import cn.yinxian.workflow.signing.Signers;
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
    private final Signers signers;
    private final Counting counting;
    private final RecordWriter record;
    private final CaseOutcome outcome;
    private final TokenMover token;

    Signing(Taking taking, Signers signers, Counting counting, RecordWriter record, CaseOutcome outcome, TokenMover token) {
        this.taking = taking;
        this.signers = signers;
        this.counting = counting;
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
        signers.name(file, step.id(), names);
    }

    /**
     * Signs. 不同意 needs an opinion; the applicant never signs the own matter.
     *
     * @throws Missing if the task is not a signer's, or not this official's
     */
    public void vote(TaskRef ref, TaskKey step, Vote vote, @Nullable String opinion, CurrentOfficial me) {
        var taken = taking.take(ref, me);
        var signer = signers.ofTask(ref.value()).orElseThrow(Missing::new);
        if (!taken.task().key().equals(step)) {
            throw new Missing();
        }
        requireLawful(taken.file(), vote, opinion, me);
        signers.vote(signer, vote);
        record.append(taken.file(), taken.row(), verbOf(vote), opinion, me);
        token.end(taken.row(), me);
        outcome.stopOrCloseClock(taken.row(), false);
        outcome.done(taken.file(), taken.row(), verbOf(vote), me);
        token.complete(taken.row(), counting.outcome(taken.file(), ref.value()).toArray(ProcessVariable.Assignment[]::new));
    }

    private static void requireLawful(CaseRow file, Vote vote, @Nullable String opinion, CurrentOfficial me) {
        if (file.applicant().equals(me.id().value())) {
            throw Refused.because(Refusal.of("vote", "workflow.ownMatter", "您是本办件的申请人，不能会签本人提出的申请"));
        }
        if (vote == Vote.NO && (opinion == null || opinion.isBlank())) {
            throw Refused.because(Refusal.of("opinion", "workflow.opinion", "选择不同意时，请写明意见"));
        }
    }

    private static Verb verbOf(Vote vote) {
        return switch (vote) {
            case YES -> Verb.SIGN_YES;
            case NO -> Verb.SIGN_NO;
            case ABSTAIN -> Verb.SIGN_ABSTAIN;
        };
    }
}
