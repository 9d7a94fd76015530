package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.motion.MotionCount;
import cn.yinxian.council.motion.model.MotionStatus;
import java.util.Map;
import java.util.stream.Stream;

/** Sums up how many motions a council has before it. */
final class MotionCounts {

    private MotionCounts() {}

    static MotionCount of(Map<MotionStatus, Integer> counts) {
        return new MotionCount(
                sum(counts, MotionStatus.DRAFT), sum(counts, MotionStatus.LATE, MotionStatus.SCREENING, MotionStatus.RETURNED),
                sum(counts, MotionStatus.ACCEPTED, MotionStatus.ON_AGENDA));
    }

    private static int sum(Map<MotionStatus, Integer> counts, MotionStatus... states) {
        return Stream.of(states).mapToInt(state -> counts.getOrDefault(state, 0)).sum();
    }
}
