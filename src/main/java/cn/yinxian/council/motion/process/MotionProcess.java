package cn.yinxian.council.motion.process;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.council.motion.model.Screening;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;

/** Names used in workflows/council/council-motion.bpmn; WorkflowModelTest keeps the two equal. */
final class MotionProcess {

    static final ProcessKey KEY = ProcessKey.of("council-motion", "MO");

    static final TaskKey CONSENT_LATE = TaskKey.of("userTask_consentLate");
    static final TaskKey SCREEN_MOTION = TaskKey.of("userTask_screenMotion");
    static final TaskKey AMEND_MOTION = TaskKey.of("userTask_amendMotion");
    static final TaskKey ANSWER_REDIRECTED = TaskKey.of("userTask_answerRedirected");
    static final TaskKey SPLIT_ITEMS = TaskKey.of("userTask_splitItems");

    static final ProcessVariable<Boolean> ACCEPTED = ProcessVariable.ofFlag("accepted");
    static final ProcessVariable<Boolean> LATE = ProcessVariable.ofFlag("late");
    static final ProcessVariable<Screening> SCREENING = ProcessVariable.ofEnum("screening");
    static final ProcessVariable<Decision> DECISION = ProcessVariable.ofEnum("decision");
    static final ProcessVariable<Boolean> NOTHING_TO_DO = ProcessVariable.ofFlag("nothingToDo");

    static final ProcessVariable<CandidateGroup> SECRETARY_GROUP = ProcessVariable.ofGroup("secretaryGroup");
    static final ProcessVariable<CandidateGroup> CONVENER_GROUP = ProcessVariable.ofGroup("convenerGroup");
    static final ProcessVariable<CandidateGroup> SPONSOR_GROUP = ProcessVariable.ofGroup("sponsorGroup");
    static final ProcessVariable<CandidateGroup> ANSWER_GROUP = ProcessVariable.ofGroup("answerGroup");

    static final String WITHDRAWN = "council.motionWithdrawn";
    static final String DECIDED = "council.motionDecided";
    static final String ITEMS_CLOSED = "council.itemsClosed";

    private MotionProcess() {}
}
