package cn.yinxian.formation.schedule;

import cn.yinxian.calendar.WorkingCalendar;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The branch check runs at half past four each night: before the morning's reminders, after the day's acts. */
@Configuration(proxyBeanMethods = false)
class BranchCheckSchedule {

    private static final String AT_NIGHT = "0 30 4 * * ?";

    @Bean
    JobDetail branchCheckJob() {
        return JobBuilder.newJob(BranchCheckJob.class).withIdentity("branchCheck", "formation").storeDurably().build();
    }

    @Bean
    Trigger branchCheckTrigger(JobDetail branchCheckJob) {
        return TriggerBuilder.newTrigger()
                .forJob(branchCheckJob)
                .withIdentity(branchCheckJob.getKey().getName(), branchCheckJob.getKey().getGroup())
                .withSchedule(CronScheduleBuilder.cronSchedule(AT_NIGHT)
                        .inTimeZone(TimeZone.getTimeZone(WorkingCalendar.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
