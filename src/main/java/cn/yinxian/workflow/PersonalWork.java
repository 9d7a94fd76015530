package cn.yinxian.workflow;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.act.CaseOutcome;
import cn.yinxian.workflow.act.RecordWriter;
import cn.yinxian.workflow.act.Taking;
import cn.yinxian.workflow.act.TokenMover;
import cn.yinxian.workflow.signing.Ballot;
import cn.yinxian.workflow.signing.PersonChange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A step that several persons do side by side, each for oneself, as judges score: a signing by all (rule {@code ALL}) in which
 * everybody who has done it has said yes. What they did is the caller's; the step ends with the last of them.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PersonalWork {

    private final Taking taking;
    private final Ballot ballot;
    private final PersonChange change;
    private final RecordWriter record;
    private final CaseOutcome outcome;
    private final TokenMover token;

    PersonalWork(Taking taking, Ballot ballot, PersonChange change, RecordWriter record, CaseOutcome outcome, TokenMover token) {
        this.taking = taking;
        this.ballot = ballot;
        this.change = change;
        this.record = record;
        this.outcome = outcome;
        this.token = token;
    }

    /** Names who does a step before the case comes to it; each gets a task of one's own. @param as what they are there */
    public void name(OpenTask from, TaskKey step, List<OfficialId> people, CandidateGroup as) {
        var file = taking.take(from.ref(), from.by()).file();
        var names = people.stream().map(OfficialId::value).distinct().toList();
        if (names.size() < people.size() || names.isEmpty()) {
            throw Refused.because(Refusal.of("", "workflow.signers", "人员不能为空，也不能重复"));
        }
        ballot.openFor(file, step.id(), names, as.toString());
    }

    /** One has done the own part. @throws Missing if the task is not this official's at this step */
    public void done(OpenTask task, TaskKey step, Verb verb, @Nullable String words) {
        var taken = taking.take(task.ref(), task.by());
        if (!taken.task().key().equals(step)) {
            throw new Missing();
        }
        ballot.cast(ballot.of(task.ref().value()), Vote.YES);
        record.append(taken.file(), taken.row(), verb, words, task.by());
        token.end(taken.row(), task.by());
        outcome.stopOrCloseClock(taken.row(), false);
        outcome.done(taken.file(), taken.row(), verb, task.by());
        token.complete(taken.row(), ballot.outcome(taken.file(), task.ref().value()));
    }

    /**
     * Somebody does it no more; if another comes, that one gets a task. Who had done it already is struck all the same.
     *
     * @param comes null where the others are enough
     * @return whether with that everybody has done it, so that the case has gone on
     * @throws Overtaken if the case is not at this step any more
     */
    public boolean replace(
            CaseNumber number, TaskKey step, OfficialId gone, @Nullable OfficialId comes, Verb verb, String words, CurrentOfficial by) {
        return change.replace(new PersonChange.Replacement(number, step, gone, comes, verb, words, by));
    }
}
