package cn.yinxian.council.supervise.usecase;

import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.deadline.Deadlines;
import org.springframework.stereotype.Component;

/**
 * The day an item is due is the deadline of its case while it lies with the lead unit. It is set before the step comes, which
 * then runs under it; a report handed in, or a request for more time, takes it down.
 */
@Component
class ItemClock {

    /** Deadline of userTask_reportProgress, which belongs to the case. */
    static final String RULE = "supervise.defaultWorkdays";

    private final Deadlines deadlines;

    ItemClock(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The lead unit is to report by its day. */
    void run(SuperviseItem item) {
        deadlines.openUntil("case:" + item.number(), RULE, item.dueOn());
    }
}
