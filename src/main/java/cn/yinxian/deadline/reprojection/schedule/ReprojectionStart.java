package cn.yinxian.deadline.reprojection.schedule;

import cn.yinxian.deadline.reprojection.usecase.ConfirmCalendarChange.CalendarChanged;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Begins to count anew as soon as another calendar stands; if that fails, the schedule does it half a minute later. */
@Component
class ReprojectionStart {

    private static final Logger LOG = LoggerFactory.getLogger(ReprojectionStart.class);

    private final Scheduler scheduler;

    ReprojectionStart(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @TransactionalEventListener
    void on(CalendarChanged changed) {
        try {
            if (scheduler.isStarted()) {
                scheduler.triggerJob(CalendarSchedule.REPROJECTION);
            }
        } catch (SchedulerException later) {
            LOG.warn("calendar version {} is taken up by the schedule", changed.version(), later);
        }
    }
}
