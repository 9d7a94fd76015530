package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit whose own business it is answers; serves userTask_answerRedirected. */
@Service
@Transactional
public class AnswerRedirectedMotion {

    private final Motions motions;
    private final MotionWorkflow workflow;
    private final MotionNotices notices;

    AnswerRedirectedMotion(Motions motions, MotionWorkflow workflow, MotionNotices notices) {
        this.motions = motions;
        this.workflow = workflow;
        this.notices = notices;
    }

    public record Command(TaskRef task, String answer, long seenVersion, CurrentOfficial by) {}

    public void answer(Command command) {
        var task = workflow.take(command.task(), MotionStep.ANSWER_REDIRECTED, command.by());
        var motion = motions.require(task.caseNumber());
        motion.requireVersion(command.seenVersion());
        motion.answer(command.answer());
        motions.update(motion);
        workflow.answered(task, motion.state());
        notices.wentOn(motion.state(), "您申报的议题已有答复");
    }
}
