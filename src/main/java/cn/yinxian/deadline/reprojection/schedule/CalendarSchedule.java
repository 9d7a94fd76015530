package cn.yinxian.deadline.reprojection.schedule;

import cn.yinxian.calendar.WorkingCalendar;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When deadlines are counted anew, and when a missing year is noticed. */
@Configuration(proxyBeanMethods = false)
class CalendarSchedule {

    static final JobKey REPROJECTION = JobKey.jobKey("reprojection", "deadline");

    private static final String TWICE_A_MINUTE = "5/30 * * * * ?";
    private static final String EVERY_MORNING = "0 5 8 * * ?";

    @Bean
    JobDetail reprojectionJob() {
        return JobBuilder.newJob(ReprojectionJob.class).withIdentity(REPROJECTION).storeDurably().build();
    }

    @Bean
    Trigger reprojectionTrigger(JobDetail reprojectionJob) {
        return trigger(reprojectionJob, TWICE_A_MINUTE);
    }

    @Bean
    JobDetail missingYearJob() {
        return JobBuilder.newJob(MissingYearJob.class).withIdentity("missingYear", "deadline").storeDurably().build();
    }

    @Bean
    Trigger missingYearTrigger(JobDetail missingYearJob) {
        return trigger(missingYearJob, EVERY_MORNING);
    }

    private static Trigger trigger(JobDetail job, String when) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName(), job.getKey().getGroup())
                .withSchedule(CronScheduleBuilder.cronSchedule(when)
                        .inTimeZone(TimeZone.getTimeZone(WorkingCalendar.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
