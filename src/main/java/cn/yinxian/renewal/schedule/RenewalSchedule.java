package cn.yinxian.renewal.schedule;

import cn.yinxian.calendar.WorkingCalendar;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The daily look at the terms of all branches, before people come to work. */
@Configuration(proxyBeanMethods = false)
class RenewalSchedule {

    private static final String BEFORE_WORK = "0 30 5 * * ?";

    @Bean
    JobDetail termScanJob() {
        return JobBuilder.newJob(TermScanJob.class).withIdentity("termScan", "renewal").storeDurably().build();
    }

    @Bean
    Trigger termScanTrigger(JobDetail termScanJob) {
        return TriggerBuilder.newTrigger()
                .forJob(termScanJob)
                .withIdentity(termScanJob.getKey().getName(), termScanJob.getKey().getGroup())
                .withSchedule(CronScheduleBuilder.cronSchedule(BEFORE_WORK)
                        .inTimeZone(TimeZone.getTimeZone(WorkingCalendar.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
