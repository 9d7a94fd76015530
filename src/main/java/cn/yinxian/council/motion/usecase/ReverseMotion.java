package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.StepReversal;
import cn.yinxian.workflow.TaskKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 退回 and 取回 of a motion, as long as no meeting has decided on it. */
@Component
class ReverseMotion implements StepReversal {

    private final Motions motions;
    private final MotionWorkflow workflow;

    ReverseMotion(Motions motions, MotionWorkflow workflow) {
        this.motions = motions;
        this.workflow = workflow;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file, TaskKey from, TaskKey to) {
        var now = workflow.stepOf(from).orElseThrow(Missing::new);
        var target = workflow.stepOf(to).orElseThrow(Missing::new);
        if (now == MotionStep.SPLIT_ITEMS) {
            return Optional.of("会议已作出决定，不能再回到前面的环节");
        }
        return target == MotionStep.CONSENT_LATE ? Optional.of("召集人已答复，不再重复答复") : Optional.empty();
    }

    @Override
    public Optional<TaskKey> amend() {
        return Optional.of(workflow.keyOf(MotionStep.AMEND));
    }

    @Override
    public List<String> returnFields() {
        return List.of("opinion", "attachments");
    }

    @Override
    public void reverse(CaseFile file, TaskKey from, TaskKey to, CurrentOfficial by) {
        var motion = motions.require(file.number());
        motion.turnBack(switch (workflow.stepOf(to).orElseThrow(Missing::new)) {
            case AMEND -> MotionStatus.RETURNED;
            case ANSWER_REDIRECTED -> MotionStatus.REDIRECTED;
            case CONSENT_LATE -> MotionStatus.LATE;
            case SCREEN, SPLIT_ITEMS -> MotionStatus.SCREENING;
        });
        motions.update(motion);
        workflow.turnedBack(motion.state());
    }
}
