package cn.yinxian.workflow;

import cn.yinxian.organisation.CurrentOfficial;
import java.util.List;
import java.util.Optional;

/**
 * A process module mends its own row before the token is turned back to an earlier step (退回, 取回). Where something has
 * left the house, a reply issued or a branch entered, it says why there is no way back.
 */
public interface StepReversal {

    /** Id of the process, e.g. {@code branch-formation}. */
    String process();

    /** Why a case cannot go back from one step to the other, as one sentence; by the steps and the case alone, without a look into the database. */
    Optional<String> whyNot(CaseFile file, TaskKey from, TaskKey to);

    /** The step at which the applicant completes what was submitted; a submission is taken back to it. */
    Optional<TaskKey> amend();

    /** What a reason for a return may point at: keys with a label {@code ReturnField.X}. */
    List<String> returnFields();

    /** Mends the row, as if the case waited at the earlier step; in the transaction that turns the token. */
    void reverse(CaseFile file, TaskKey from, TaskKey to, CurrentOfficial by);
}
