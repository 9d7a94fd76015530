package cn.yinxian.council.supervise.process;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;

/** Names used in workflows/council/supervise-item.bpmn; WorkflowModelTest keeps the two equal. */
final class SuperviseItemProcess {

    static final ProcessKey KEY = ProcessKey.of("supervise-item", "SI");

    static final TaskKey REPORT_PROGRESS = TaskKey.of("userTask_reportProgress");
    static final TaskKey DECIDE_EXTENSION = TaskKey.of("userTask_decideExtension");
    static final TaskKey CHECK_REPORT = TaskKey.of("userTask_checkReport");
    static final TaskKey CLOSE_OUT = TaskKey.of("userTask_closeOut");

    /** What the lead unit does about it. */
    enum Outcome {
        REPORT,
        EXTENSION
    }

    static final ProcessVariable<Outcome> ITEM_OUTCOME = ProcessVariable.ofEnum("itemOutcome");
    static final ProcessVariable<Verdict> CHECK_VERDICT = ProcessVariable.ofEnum("checkVerdict");
    static final ProcessVariable<Verdict> CLOSE_VERDICT = ProcessVariable.ofEnum("closeVerdict");

    static final ProcessVariable<CandidateGroup> LEAD_GROUP = ProcessVariable.ofGroup("leadGroup");
    static final ProcessVariable<CandidateGroup> SECRETARY_GROUP = ProcessVariable.ofGroup("secretaryGroup");
    static final ProcessVariable<CandidateGroup> CONVENER_GROUP = ProcessVariable.ofGroup("convenerGroup");
    static final ProcessVariable<CandidateGroup> EXTENSION_GROUP = ProcessVariable.ofGroup("extensionGroup");

    static final String SUPERSEDED = "council.itemSuperseded";
    static final String LEAD_REASSIGNED = "council.leadReassigned";

    private SuperviseItemProcess() {}
}
