package cn.yinxian.formation.process;

import cn.yinxian.formation.model.Establishment;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;
import java.time.Instant;

/** Names used in workflows/formation/branch-formation.bpmn; WorkflowModelTest keeps the two equal. */
final class FormationProcess {

    static final ProcessKey KEY = ProcessKey.of("branch-formation", "BF");

    static final TaskKey CLERK_REVIEW = TaskKey.of("userTask_clerkReview");
    static final TaskKey LEADER_REVIEW = TaskKey.of("userTask_leaderReview");
    static final TaskKey CITY_CONSENT = TaskKey.of("userTask_cityConsent");
    static final TaskKey COMMITTEE_DECISION = TaskKey.of("userTask_committeeDecision");
    static final TaskKey SUPERVISE_REPLY = TaskKey.of("userTask_superviseReply");
    static final TaskKey AMEND = TaskKey.of("userTask_amend");
    static final TaskKey REPORT_ELECTION = TaskKey.of("userTask_reportElection");
    static final TaskKey APPROVE_SECRETARY = TaskKey.of("userTask_approveSecretary");
    static final TaskKey APPOINT_OFFICERS = TaskKey.of("userTask_appointOfficers");
    static final TaskKey ARRANGE_MEMBERS = TaskKey.of("userTask_arrangeMembers");

    static final ProcessVariable<Boolean> SKIPS_REVIEW = ProcessVariable.ofFlag("skipsReview");
    static final ProcessVariable<Boolean> SKIPS_LEADER_REVIEW = ProcessVariable.ofFlag("skipsLeaderReview");
    static final ProcessVariable<Boolean> CITY_CONSENTS = ProcessVariable.ofFlag("cityConsents");
    static final ProcessVariable<Boolean> ALSO_RECORDED = ProcessVariable.ofFlag("alsoRecorded");
    static final ProcessVariable<Boolean> MORE_ELECTIONS = ProcessVariable.ofFlag("moreElections");
    static final ProcessVariable<Establishment> ESTABLISHMENT = ProcessVariable.ofEnum("establishment");

    static final ProcessVariable<Verdict> CLERK_VERDICT = ProcessVariable.ofEnum("clerkVerdict");
    static final ProcessVariable<Verdict> LEADER_VERDICT = ProcessVariable.ofEnum("leaderVerdict");
    static final ProcessVariable<Verdict> CITY_VERDICT = ProcessVariable.ofEnum("cityVerdict");
    static final ProcessVariable<Verdict> DECISION_VERDICT = ProcessVariable.ofEnum("decisionVerdict");
    static final ProcessVariable<Verdict> SECRETARY_VERDICT = ProcessVariable.ofEnum("secretaryVerdict");
    static final ProcessVariable<ResubmitTo> RESUBMIT_TO = ProcessVariable.ofEnum("resubmitTo");

    static final ProcessVariable<CandidateGroup> APPLICANT_GROUP = ProcessVariable.ofGroup("applicantGroup");
    static final ProcessVariable<CandidateGroup> CLERK_GROUP = ProcessVariable.ofGroup("clerkGroup");
    static final ProcessVariable<CandidateGroup> LEADER_GROUP = ProcessVariable.ofGroup("leaderGroup");
    static final ProcessVariable<CandidateGroup> CITY_GROUP = ProcessVariable.ofGroup("cityGroup");
    static final ProcessVariable<CandidateGroup> DECIDER_GROUP = ProcessVariable.ofGroup("deciderGroup");
    static final ProcessVariable<CandidateGroup> SUPERVISOR_GROUP = ProcessVariable.ofGroup("supervisorGroup");
    static final ProcessVariable<CandidateGroup> RECORD_GROUP = ProcessVariable.ofGroup("recordGroup");
    static final ProcessVariable<CandidateGroup> ALSO_RECORD_GROUP = ProcessVariable.ofGroup("alsoRecordGroup");

    static final ProcessVariable<Instant> REPLY_DUE_AT = ProcessVariable.ofInstant("replyDueAt");

    static final String WITHDRAWN = "formation.withdrawn";

    /** Where a completed application goes on: from the first step, or straight back to the step that returned it. */
    enum ResubmitTo {
        FIRST_STEP,
        LEADER_REVIEW,
        CITY_CONSENT,
        DECISION
    }

    private FormationProcess() {}
}
