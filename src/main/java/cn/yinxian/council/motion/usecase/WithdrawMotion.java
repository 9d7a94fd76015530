package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.motion.MotionWithdrawn;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 撤销: the sponsor takes the motion back, as long as no agenda with it is fixed. */
@Service
@Transactional
public class WithdrawMotion {

    private final Motions motions;
    private final MotionWorkflow workflow;
    private final ApplicationEventPublisher events;

    WithdrawMotion(Motions motions, MotionWorkflow workflow, ApplicationEventPublisher events) {
        this.motions = motions;
        this.workflow = workflow;
        this.events = events;
    }

    public record Command(CaseNumber number, String reason, long seenVersion, CurrentOfficial by) {}

    public void withdraw(Command command) {
        workflow.takeForWithdrawal(command.number(), command.by());
        var motion = motions.require(command.number());
        motion.requireVersion(command.seenVersion());
        var meeting = motion.state().course().meeting();
        motion.withdraw();
        motions.update(motion);
        if (meeting != null) {
            events.publishEvent(new MotionWithdrawn(command.number(), motion.state().paper().title(), meeting));
        }
        workflow.withdrawn(motion.state(), command.reason(), command.by());
    }
}
