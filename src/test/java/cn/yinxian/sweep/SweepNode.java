package cn.yinxian.sweep;

import cn.yinxian.deadline.Reminders;
import java.time.Clock;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * What a node needs to sweep, and nothing else: it starts in some seconds. As a process it sweeps without pause, until it is
 * killed.
 */
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage(basePackages = "cn.yinxian")
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    MybatisAutoConfiguration.class
})
@ComponentScan(excludeFilters = {
    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|IT)(\\$.*)?"), @ComponentScan.Filter(TestConfiguration.class)
}, basePackages = {
    "cn.yinxian.shared", "cn.yinxian.audit.usecase", "cn.yinxian.audit.persistence", "cn.yinxian.calendar.usecase",
    "cn.yinxian.calendar.persistence", "cn.yinxian.organisation.usecase", "cn.yinxian.organisation.persistence",
    "cn.yinxian.notification.usecase", "cn.yinxian.notification.persistence", "cn.yinxian.deadline.usecase",
    "cn.yinxian.deadline.persistence"
})
public class SweepNode {

    public static void main(String[] arguments) {
        Node.run(SweepNode.class, arguments, beans -> {
            var reminders = beans.getBean(Reminders.class);
            var clock = beans.getBean(Clock.class);
            return () -> reminders.sendDue(clock.instant());
        });
    }
}
