package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The convener says whether a late motion may stand on this agenda; serves userTask_consentLate. */
@Service
@Transactional
public class ConsentLateMotion {

    private final Motions motions;
    private final MotionWorkflow workflow;

    ConsentLateMotion(Motions motions, MotionWorkflow workflow) {
        this.motions = motions;
        this.workflow = workflow;
    }

    public record Command(TaskRef task, boolean agreed, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    public void consent(Command command) {
        var task = workflow.take(command.task(), MotionStep.CONSENT_LATE, command.by());
        var motion = motions.require(task.caseNumber());
        motion.requireVersion(command.seenVersion());
        motion.consent(command.agreed());
        motions.update(motion);
        workflow.consented(task, motion.state(), command.agreed(), command.opinion());
    }
}
