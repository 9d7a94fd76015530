package cn.yinxian.sweep;

import cn.yinxian.deadline.Reminders;
import cn.yinxian.testing.JavaProcess;
import java.time.Clock;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.dao.DataAccessException;

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

    static final String SWEEPING = "sweeping";
    private static final long PAUSE_MILLIS = 5;

    /** Begins to start one; it is there when it says {@link #SWEEPING}. */
    static JavaProcess start(String url, String user) {
        return JavaProcess.start(
                SweepNode.class, 300, "--yinxian.test.database=as-configured", "--spring.flyway.enabled=false",
                "--spring.datasource.url=" + url, "--spring.datasource.username=" + user, "--spring.datasource.password=",
                "--spring.datasource.hikari.maximum-pool-size=3");
    }

    /** @param arguments settings of the database, as {@code --spring.datasource.url=…} */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        var beans = new SpringApplicationBuilder(SweepNode.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(arguments);
        var reminders = beans.getBean(Reminders.class);
        var clock = beans.getBean(Clock.class);
        System.out.println(SWEEPING);
        while (true) {
            try {
                reminders.sendDue(clock.instant());
            } catch (DataAccessException lostARace) {
                System.out.println(lostARace.getMessage());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
        }
    }
}
