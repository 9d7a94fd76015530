package cn.yinxian.council.supervise.schedule;

import cn.yinxian.calendar.WorkingCalendar;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Action items are looked at before five each night: before the morning's reminders, after the day's acts. */
@Configuration(proxyBeanMethods = false)
class ItemSweepSchedule {

    private static final String AT_NIGHT = "0 45 4 * * ?";

    @Bean
    JobDetail itemSweepJob() {
        return JobBuilder.newJob(ItemSweepJob.class).withIdentity("itemSweep", "council").storeDurably().build();
    }

    @Bean
    Trigger itemSweepTrigger(JobDetail itemSweepJob) {
        return TriggerBuilder.newTrigger()
                .forJob(itemSweepJob)
                .withIdentity(itemSweepJob.getKey().getName(), itemSweepJob.getKey().getGroup())
                .withSchedule(CronScheduleBuilder.cronSchedule(AT_NIGHT)
                        .inTimeZone(TimeZone.getTimeZone(WorkingCalendar.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
