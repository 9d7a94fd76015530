package cn.yinxian.shell.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.OwnDatabase;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The job store as shipped, on its own tables: a job is stored, fires, and leaves no trigger behind. */
@MapperTest
@OwnDatabase
@ImportAutoConfiguration(QuartzAutoConfiguration.class)
@Import(SchedulePool.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ScheduleMapperTest {

    private static final CountDownLatch FIRED = new CountDownLatch(1);

    @Autowired
    Scheduler scheduler;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_stored_job_fires_in_a_cluster_of_one() throws Exception {
        assertThat(scheduler.getMetaData().isJobStoreClustered()).isTrue();
        assertThat(scheduler.getMetaData().isJobStoreSupportsPersistence()).isTrue();
        scheduler.scheduleJob(JobBuilder.newJob(Bell.class).withIdentity("bell").build(), TriggerBuilder.newTrigger().startNow().build());
        assertThat(jdbc.queryForObject("select count(*) from QRTZ_TRIGGERS where JOB_NAME = 'bell'", Integer.class)).isEqualTo(1);
        scheduler.start();
        assertThat(FIRED.await(180, TimeUnit.SECONDS)).isTrue();
        scheduler.shutdown(true);
        assertThat(jdbc.queryForObject("select count(*) from QRTZ_TRIGGERS where JOB_NAME = 'bell'", Integer.class)).isZero();
    }

    /** Rings once. */
    public static class Bell implements Job {

        @Override
        public void execute(JobExecutionContext context) {
            FIRED.countDown();
        }
    }
}
