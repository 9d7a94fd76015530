package cn.yinxian.council.motion.process;

import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.council.motion.usecase.MotionStep;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.TaskKey;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Steps and states of a motion, in the words of the engine and of the case. */
final class MotionTasks {

    private static final Map<MotionStep, TaskKey> KEYS = new EnumMap<>(Map.of(
            MotionStep.CONSENT_LATE, MotionProcess.CONSENT_LATE, MotionStep.SCREEN, MotionProcess.SCREEN_MOTION,
            MotionStep.AMEND, MotionProcess.AMEND_MOTION, MotionStep.ANSWER_REDIRECTED, MotionProcess.ANSWER_REDIRECTED,
            MotionStep.SPLIT_ITEMS, MotionProcess.SPLIT_ITEMS));

    private MotionTasks() {}

    static TaskKey keyOf(MotionStep step) {
        return KEYS.get(step);
    }

    static Optional<MotionStep> stepOf(TaskKey key) {
        return KEYS.entrySet().stream().filter(entry -> entry.getValue().equals(key)).map(Map.Entry::getKey).findFirst();
    }

    static CaseStatus statusOf(MotionStatus status) {
        return switch (status) {
            case DRAFT, LATE, SCREENING -> CaseStatus.UNDER_REVIEW;
            case RETURNED -> CaseStatus.RETURNED;
            case ACCEPTED, ON_AGENDA, FROZEN -> CaseStatus.AWAITING_MEETING;
            case REDIRECTED, ADOPTED, IN_EXECUTION -> CaseStatus.IN_EXECUTION;
            case ANSWERED, MERGED, CLOSED -> CaseStatus.CLOSED;
            case REJECTED -> CaseStatus.REFUSED;
            case WITHDRAWN -> CaseStatus.WITHDRAWN;
            case TERMINATED -> CaseStatus.TERMINATED;
        };
    }
}
