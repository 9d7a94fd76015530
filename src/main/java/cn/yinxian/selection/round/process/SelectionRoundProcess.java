package cn.yinxian.selection.round.process;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;
import java.time.Instant;

/**
 * Names used in workflows/selection/selection-round.bpmn; WorkflowModelTest keeps the two equal. Public for the {@code process}
 * packages of the areas above, whose steps belong to this process too.
 */
public final class SelectionRoundProcess {

    public static final ProcessKey KEY = ProcessKey.of("selection-round", "SR");

    public static final TaskKey ORG_DEPT_OPINION = TaskKey.of("userTask_orgDeptOpinion");
    public static final TaskKey APPROVE_ROUND = TaskKey.of("userTask_approveRound");
    public static final TaskKey AMEND_ROUND = TaskKey.of("userTask_amendRound");
    public static final TaskKey ASSIGN_JUDGES = TaskKey.of("userTask_assignJudges");
    public static final TaskKey SCORE_ENTRIES = TaskKey.of("userTask_scoreEntries");

    public static final ProcessVariable<Boolean> HONOUR = ProcessVariable.ofFlag("honour");
    public static final ProcessVariable<Verdict> OPINION_VERDICT = ProcessVariable.ofEnum("opinionVerdict");
    public static final ProcessVariable<Verdict> APPROVAL_VERDICT = ProcessVariable.ofEnum("approvalVerdict");
    public static final ProcessVariable<Instant> CALL_CLOSES_AT = ProcessVariable.ofInstant("callClosesAt");

    public static final ProcessVariable<CandidateGroup> CLERK_GROUP = ProcessVariable.ofGroup("clerkGroup");
    public static final ProcessVariable<CandidateGroup> ORG_DEPT_GROUP = ProcessVariable.ofGroup("orgDeptGroup");
    public static final ProcessVariable<CandidateGroup> LEADER_GROUP = ProcessVariable.ofGroup("leaderGroup");

    public static final String CALL_EXTENDED = "selection.callExtended";
    public static final String RANKINGS_SENT = "selection.rankingsSent";

    private SelectionRoundProcess() {}
}
