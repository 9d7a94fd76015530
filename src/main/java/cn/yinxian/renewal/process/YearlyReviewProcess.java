package cn.yinxian.renewal.process;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;

/** Names used in workflows/renewal/yearly-review.bpmn; WorkflowModelTest keeps the two equal. */
final class YearlyReviewProcess {

    static final ProcessKey KEY = ProcessKey.of("yearly-review", "YR");

    static final TaskKey REPORT_REVIEW = TaskKey.of("userTask_reportReview");
    static final TaskKey ASSESS_REVIEW = TaskKey.of("userTask_assessReview");

    static final ProcessVariable<Verdict> REVIEW_VERDICT = ProcessVariable.ofEnum("reviewVerdict");

    static final ProcessVariable<CandidateGroup> BRANCH_GROUP = ProcessVariable.ofGroup("branchGroup");
    static final ProcessVariable<CandidateGroup> DECIDER_GROUP = ProcessVariable.ofGroup("deciderGroup");

    static final String CANCELLED = "renewal.reviewCancelled";

    private YearlyReviewProcess() {}
}
