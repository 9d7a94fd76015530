package cn.yinxian.deadline.schedule;

import cn.yinxian.deadline.Reminders;
import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Sends what is due, on one node of the cluster at a time. */
@DisallowConcurrentExecution
class DueReminderJob extends QuartzJobBean {

    private final Reminders reminders;
    private final Clock clock;

    DueReminderJob(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        reminders.sendDue(clock.instant());
    }
}
