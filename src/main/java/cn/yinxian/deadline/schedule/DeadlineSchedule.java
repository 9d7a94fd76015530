package cn.yinxian.deadline.schedule;

import cn.yinxian.calendar.WorkingCalendar;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one trigger behind all reminders: it looks every ten seconds for what is due. */
@Configuration(proxyBeanMethods = false)
class DeadlineSchedule {

    private static final String EVERY_TEN_SECONDS = "0/10 * * * * ?";

    @Bean
    JobDetail dueReminderJob() {
        return JobBuilder.newJob(DueReminderJob.class).withIdentity("dueReminders", "deadline").storeDurably().build();
    }

    @Bean
    Trigger dueReminderTrigger(JobDetail dueReminderJob) {
        return TriggerBuilder.newTrigger()
                .forJob(dueReminderJob)
                .withIdentity("dueReminders", "deadline")
                .withSchedule(CronScheduleBuilder.cronSchedule(EVERY_TEN_SECONDS)
                        .inTimeZone(TimeZone.getTimeZone(WorkingCalendar.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
