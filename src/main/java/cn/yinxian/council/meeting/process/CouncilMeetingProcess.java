package cn.yinxian.council.meeting.process;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;

/** Names used in workflows/council/council-meeting.bpmn; WorkflowModelTest keeps the two equal. */
final class CouncilMeetingProcess {

    static final ProcessKey KEY = ProcessKey.of("council-meeting", "CM");

    static final TaskKey PREPARE_AGENDA = TaskKey.of("userTask_prepareAgenda");
    static final TaskKey FREEZE_AGENDA = TaskKey.of("userTask_freezeAgenda");
    static final TaskKey HOLD_MEETING = TaskKey.of("userTask_holdMeeting");
    static final TaskKey DRAFT_MINUTES = TaskKey.of("userTask_draftMinutes");
    static final TaskKey SIGN_MINUTES = TaskKey.of("userTask_signMinutes");

    static final ProcessVariable<CandidateGroup> SECRETARY_GROUP = ProcessVariable.ofGroup("secretaryGroup");
    static final ProcessVariable<CandidateGroup> CONVENER_GROUP = ProcessVariable.ofGroup("convenerGroup");
    static final ProcessVariable<Verdict> AGENDA_VERDICT = ProcessVariable.ofEnum("agendaVerdict");
    static final ProcessVariable<Sitting> SITTING = ProcessVariable.ofEnum("sitting");
    static final ProcessVariable<Verdict> MINUTES_VERDICT = ProcessVariable.ofEnum("minutesVerdict");

    /** Rules of the deadlines whose last day is given. */
    static final String AGENDA_DUE = "council.agendaWorkdays";

    static final String MEETING_DUE = "council.holdWorkdays";

    /** What became of the day of the meeting. */
    enum Sitting {
        HELD,
        ADJOURNED
    }

    private CouncilMeetingProcess() {}
}
