package cn.yinxian.demo.start;

import cn.yinxian.demo.DemoOnly;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.stereotype.Component;

/** Holds the clockwork back while the demo cases are played: nobody is reminded of what is about to be done weeks ago. */
@Component
@DemoOnly
class ScheduleAfterCity implements SchedulerFactoryBeanCustomizer {

    private final ObjectProvider<Scheduler> scheduler;
    private final boolean wanted;

    ScheduleAfterCity(ObjectProvider<Scheduler> scheduler, @Value("${spring.quartz.auto-startup:true}") boolean wanted) {
        this.scheduler = scheduler;
        this.wanted = wanted;
    }

    @Override
    public void customize(SchedulerFactoryBean factory) {
        factory.setAutoStartup(false);
    }

    void begin() {
        if (!wanted) {
            return;
        }
        try {
            scheduler.getObject().start();
        } catch (SchedulerException refused) {
            throw new IllegalStateException("the scheduler does not start", refused);
        }
    }
}
