package cn.yinxian.shell.schedule;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.quartz.autoconfigure.QuartzDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The job store's own few connections: a node that cannot check in because officials hold all others would be taken for
 * dead. The jobs themselves work on the one data source.
 */
@Configuration(proxyBeanMethods = false)
class SchedulePool {

    private static final int CONNECTIONS = 3;

    @Bean(defaultCandidate = false)
    @QuartzDataSource
    HikariDataSource scheduleDataSource(DataSourceProperties settings) {
        var pool = settings.initializeDataSourceBuilder().type(HikariDataSource.class).build();
        pool.setPoolName("schedule");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }
}
