package cn.yinxian.organisation.schedule;

import cn.yinxian.calendar.WorkingCalendar;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each morning before work both of a substitution hear of its beginning and its end. */
@Configuration(proxyBeanMethods = false)
class SubstitutionSchedule {

    private static final String BEFORE_WORK = "0 30 6 * * ?";

    @Bean
    JobDetail substitutionJob() {
        return JobBuilder.newJob(SubstitutionJob.class).withIdentity("substitutions", "organisation").storeDurably().build();
    }

    @Bean
    Trigger substitutionTrigger(JobDetail substitutionJob) {
        return TriggerBuilder.newTrigger()
                .forJob(substitutionJob)
                .withIdentity(substitutionJob.getKey().getName(), substitutionJob.getKey().getGroup())
                .withSchedule(CronScheduleBuilder.cronSchedule(BEFORE_WORK)
                        .inTimeZone(TimeZone.getTimeZone(WorkingCalendar.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
