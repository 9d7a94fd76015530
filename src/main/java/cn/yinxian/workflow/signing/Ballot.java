package cn.yinxian.workflow.signing;

import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.ProcessVariable.Assignment;
import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.SignerRow;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who votes in a step, what they say, and what comes out of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ballot {

    private final Signers signers;
    private final Counting counting;

    Ballot(Signers signers, Counting counting) {
        this.signers = signers;
        this.counting = counting;
    }

    /** Names those who vote in the case's present round, in this order. */
    public void open(CaseRow file, String step, List<String> groups) {
        signers.name(file, step, groups);
    }

    /** Names persons who each do the step for this group. */
    public void openFor(CaseRow file, String step, List<String> people, String group) {
        signers.namePeople(file, step, people, group);
    }

    /** {@link Missing} if the task is no signer's. */
    public SignerRow of(String taskId) {
        return signers.ofTask(taskId).orElseThrow(Missing::new);
    }

    public void cast(SignerRow signer, Vote vote) {
        signers.vote(signer, vote);
    }

    /** For the engine; none while votes to come can still change it. */
    public Assignment<?>[] outcome(CaseRow file, String taskId) {
        return counting.outcome(file, taskId).toArray(Assignment[]::new);
    }
}
