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

/** The one trigger behind all reminders looks every ten seconds for what is due; another looks for vacant posts each night. */
@Configuration(proxyBeanMethods = false)
class DeadlineSchedule {

    private static final String EVERY_TEN_SECONDS = "0/10 * * * * ?";
    private static final String BEFORE_WORK = "0 0 6 * * ?";

    @Bean
    JobDetail dueReminderJob() {
        return JobBuilder.newJob(DueReminderJob.class).withIdentity("dueReminders", "deadline").storeDurably().build();
    }

    @Bean
    Trigger dueReminderTrigger(JobDetail dueReminderJob) {
        return trigger(dueReminderJob, EVERY_TEN_SECONDS);
    }

    @Bean
    JobDetail vacancyJob() {
        return JobBuilder.newJob(VacancyJob.class).withIdentity("vacancies", "deadline").storeDurably().build();
    }

    @Bean
    Trigger vacancyTrigger(JobDetail vacancyJob) {
        return trigger(vacancyJob, BEFORE_WORK);
    }

    private static Trigger trigger(JobDetail job, String cron) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName(), job.getKey().getGroup())
                .withSchedule(CronScheduleBuilder.cronSchedule(cron)
                        .inTimeZone(TimeZone.getTimeZone(WorkingCalendar.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
