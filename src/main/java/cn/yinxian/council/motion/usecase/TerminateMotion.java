package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.motion.MotionWithdrawn;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseTermination;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 终止 of a motion that no meeting has taken up. */
@Component
class TerminateMotion implements CaseTermination {

    private final Motions motions;
    private final MotionWorkflow workflow;
    private final ApplicationEventPublisher events;

    TerminateMotion(Motions motions, MotionWorkflow workflow, ApplicationEventPublisher events) {
        this.motions = motions;
        this.workflow = workflow;
        this.events = events;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file) {
        return Optional.empty();
    }

    @Override
    public void terminate(CaseFile file, CurrentOfficial by) {
        var motion = motions.require(file.number());
        var meeting = motion.state().course().meeting();
        motion.terminate();
        motions.update(motion);
        if (meeting != null) {
            events.publishEvent(new MotionWithdrawn(file.number(), motion.state().paper().title(), meeting));
        }
    }
}
