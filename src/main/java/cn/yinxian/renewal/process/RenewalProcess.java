package cn.yinxian.renewal.process;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;

/** Names used in workflows/renewal/term-renewal.bpmn; WorkflowModelTest keeps the two equal. */
final class RenewalProcess {

    static final ProcessKey KEY = ProcessKey.of("term-renewal", "TR");

    static final TaskKey ISSUE_REMINDER = TaskKey.of("userTask_issueReminder");
    static final TaskKey REQUEST_RENEWAL = TaskKey.of("userTask_requestRenewal");
    static final TaskKey AMEND_REQUEST = TaskKey.of("userTask_amendRequest");
    static final TaskKey COMMITTEE_REPLY = TaskKey.of("userTask_committeeReply");
    static final TaskKey DECIDE_SHIFT = TaskKey.of("userTask_decideShift");
    static final TaskKey OVERRIDE_SHIFT = TaskKey.of("userTask_overrideShift");
    static final TaskKey PROPOSE_CANDIDATES = TaskKey.of("userTask_proposeCandidates");
    static final TaskKey VET_CANDIDATES = TaskKey.of("userTask_vetCandidates");
    static final TaskKey REPORT_ELECTION = TaskKey.of("userTask_reportElection");
    static final TaskKey APPROVE_SECRETARY = TaskKey.of("userTask_approveSecretary");
    static final TaskKey ASSIGN_OFFICERS = TaskKey.of("userTask_assignOfficers");

    static final ProcessVariable<RenewalMatter> MATTER = ProcessVariable.ofEnum("matter");
    static final ProcessVariable<Boolean> REQUESTED = ProcessVariable.ofFlag("requested");
    static final ProcessVariable<Asked> REQUEST = ProcessVariable.ofEnum("request");
    static final ProcessVariable<Boolean> EARLY = ProcessVariable.ofFlag("early");
    static final ProcessVariable<Boolean> BEYOND_LIMIT = ProcessVariable.ofFlag("beyondLimit");
    static final ProcessVariable<Boolean> ONLY_MEMBERS = ProcessVariable.ofFlag("onlyMembers");

    static final ProcessVariable<Verdict> REPLY_VERDICT = ProcessVariable.ofEnum("replyVerdict");
    static final ProcessVariable<Verdict> SHIFT_VERDICT = ProcessVariable.ofEnum("shiftVerdict");
    static final ProcessVariable<Verdict> OVERRIDE_VERDICT = ProcessVariable.ofEnum("overrideVerdict");
    static final ProcessVariable<Verdict> VET_VERDICT = ProcessVariable.ofEnum("vetVerdict");
    static final ProcessVariable<Verdict> SECRETARY_VERDICT = ProcessVariable.ofEnum("secretaryVerdict");

    static final ProcessVariable<CandidateGroup> BRANCH_GROUP = ProcessVariable.ofGroup("branchGroup");
    static final ProcessVariable<CandidateGroup> COMMITTEE_GROUP = ProcessVariable.ofGroup("committeeGroup");
    static final ProcessVariable<CandidateGroup> OVERRIDE_GROUP = ProcessVariable.ofGroup("overrideGroup");
    static final ProcessVariable<CandidateGroup> RECORD_GROUP = ProcessVariable.ofGroup("recordGroup");

    static final String WITHDRAWN = "renewal.withdrawn";
    static final String CANCELLED = "renewal.cancelled";

    /** What the branch asks: a renewal in time, or another day for it. */
    enum Asked {
        RENEWAL,
        SHIFT
    }

    private RenewalProcess() {}
}
