package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Branch;
import cn.yinxian.renewal.model.Review;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;

/** What the yearly review needs of the engine, in our words; each act is told after the review has been kept. */
public interface ReviewWorkflow {

    CaseNumber number();

    /** Opens the case in the name of the system. @param decider who set the branch up */
    void called(Review review, Branch branch, CandidateGroup decider);

    OpenTask takeReport(TaskRef task, CurrentOfficial by);

    OpenTask takeAssessment(TaskRef task, CurrentOfficial by);

    void reported(OpenTask task, Review review);

    void assessed(OpenTask task, Verdict verdict, @Nullable String opinion, Review review);

    /** Id of the process. */
    String process();

    TaskKey reportKey();

    /** The review goes back to an earlier step; the token follows. */
    void turnedBack(Review review);

    /** The branch has ended, and its case with it. */
    void cancelled(CaseNumber number);
}
