package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.motion.model.MotionPaper;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sponsor completes what was sent back; serves userTask_amendMotion. */
@Service
@Transactional
public class AmendMotion {

    private final Motions motions;
    private final Councils councils;
    private final MotionLinks links;
    private final MotionWorkflow workflow;

    AmendMotion(Motions motions, Councils councils, MotionLinks links, MotionWorkflow workflow) {
        this.motions = motions;
        this.councils = councils;
        this.links = links;
        this.workflow = workflow;
    }

    public record Command(TaskRef task, MotionPaper paper, @Nullable String note, long seenVersion, CurrentOfficial by) {}

    public void amend(Command command) {
        var task = workflow.take(command.task(), MotionStep.AMEND, command.by());
        var motion = motions.require(task.caseNumber());
        motion.requireVersion(command.seenVersion());
        links.check(command.paper(), councils.require(motion.state().council()));
        motion.amend(command.paper());
        motions.update(motion);
        workflow.amended(task, motion.state(), command.note());
    }
}
