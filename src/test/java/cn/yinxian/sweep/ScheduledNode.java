package cn.yinxian.sweep;

import org.quartz.Scheduler;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** A {@link SweepNode} that sweeps when the clustered schedule tells it to, as the application does. */
@TestConfiguration(proxyBeanMethods = false)
@Import(SweepNode.class)
@ImportAutoConfiguration(QuartzAutoConfiguration.class)
@ComponentScan({"cn.yinxian.deadline.schedule", "cn.yinxian.shell.schedule"})
public class ScheduledNode {

    /** Beans are lazy here, and so the schedule would not begin by itself. */
    @Bean
    ApplicationRunner begin(Scheduler scheduler) {
        return arguments -> scheduler.start();
    }

    public static void main(String[] arguments) {
        Node.run(ScheduledNode.class, arguments, beans -> () -> {});
    }
}
