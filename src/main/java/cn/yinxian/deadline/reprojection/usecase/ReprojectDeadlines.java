package cn.yinxian.deadline.reprojection.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.reprojection.model.OpenLimits;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/**
 * Counts all running deadlines anew that an older calendar gave their last day. What is left to do stands in the rows
 * themselves: it may be stopped at any moment and begun again, by this node or another.
 */
@Service
public class ReprojectDeadlines {

    static final int BATCH = 200;

    private static final Logger LOG = LoggerFactory.getLogger(ReprojectDeadlines.class);

    private final OpenLimits limits;
    private final ReprojectBatch batches;
    private final WorkingCalendar calendar;

    ReprojectDeadlines(OpenLimits limits, ReprojectBatch batches, WorkingCalendar calendar) {
        this.limits = limits;
        this.batches = batches;
        this.calendar = calendar;
    }

    /** @return how many were counted; what somebody was just working on waits for the next time */
    public int reproject() {
        int counted = 0;
        var older = next(0);
        while (older.isPresent()) {
            counted += reproject(older.getAsLong());
            older = next(older.getAsLong());
        }
        return counted;
    }

    private OptionalLong next(long after) {
        return limits.olderVersion(after, calendar.newest().version());
    }

    private int reproject(long older) {
        int counted = 0;
        var waiting = limits.waiting(older, 0, BATCH);
        while (!waiting.isEmpty()) {
            try {
                counted += batches.reproject(waiting, older);
            } catch (ConcurrencyFailureException overtaken) {
                LOG.info("{} deadlines from {} on wait for the next reprojection", waiting.size(), waiting.get(0).id(), overtaken);
            }
            waiting = limits.waiting(older, waiting.get(waiting.size() - 1).id(), BATCH);
        }
        return counted;
    }
}
