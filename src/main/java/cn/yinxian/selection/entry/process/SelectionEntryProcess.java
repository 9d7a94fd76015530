package cn.yinxian.selection.entry.process;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;

/** Names used in workflows/selection/selection-entry.bpmn; WorkflowModelTest keeps the two equal. */
final class SelectionEntryProcess {

    static final ProcessKey KEY = ProcessKey.of("selection-entry", "SE");

    static final TaskKey REVIEW_ENTRY = TaskKey.of("userTask_reviewEntry");
    static final TaskKey AMEND_ENTRY = TaskKey.of("userTask_amendEntry");
    static final TaskKey CORRECT_ENTRY = TaskKey.of("userTask_correctEntry");

    static final ProcessVariable<Verdict> REVIEW_VERDICT = ProcessVariable.ofEnum("reviewVerdict");
    static final ProcessVariable<Boolean> LEFT = ProcessVariable.ofFlag("left");
    static final ProcessVariable<Boolean> CORRECTION = ProcessVariable.ofFlag("correction");

    static final ProcessVariable<CandidateGroup> COMMITTEE_GROUP = ProcessVariable.ofGroup("committeeGroup");
    static final ProcessVariable<CandidateGroup> APPLICANT_GROUP = ProcessVariable.ofGroup("applicantGroup");

    static final String RANKED = "selection.entryRanked";
    static final String CHECKED = "selection.entryChecked";
    static final String CONCLUDED = "selection.entryConcluded";
    static final String WITHDRAWN = "selection.entryWithdrawn";
    static final String CLOSED = "selection.entryClosed";

    private SelectionEntryProcess() {}
}
