package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.council.motion.model.MotionState;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The excerpt of the minutes (纪要摘录) comes back to who brought the motion, and the case goes on. */
@Component
class Excerpts {

    private final MotionWorkflow workflow;
    private final MotionNotices notices;
    private final MessageSource labels;
    private final Clock clock;

    Excerpts(MotionWorkflow workflow, MotionNotices notices, MessageSource labels, Clock clock) {
        this.workflow = workflow;
        this.notices = notices;
        this.labels = labels;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void deliver(MotionState motion, Decision decision, String text) {
        String label = labels.getMessage("Decision." + decision, null, Locale.SIMPLIFIED_CHINESE);
        workflow.decided(motion, label + "：" + text);
        notices.decided(motion, label);
    }
}
