package cn.yinxian.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.OrganisationLoad;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Of two nodes under one clustered schedule, the one that holds the trigger of the sweep is killed in the middle of it: the
 * other misses its check-in, takes the trigger over and sends the rest, each reminder once.
 */
@SpringBootTest(
        classes = SweepNode.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"yinxian.test.database=mariadb", "spring.main.lazy-initialization=true", "test.city=schedule-failover"})
@Tag("faults")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ScheduleFailoverIT {

    private static final int RUNGS = 15_000;

    /** A check-in of two seconds instead of seven and a half: the grace Quartz adds to it stays. */
    private static final String CHECK_IN = "--spring.quartz.properties.org.quartz.jobStore.clusterCheckinInterval=2000";

    /** Check-in and grace (7.5 s), up to two check-ins of the other, the next beat of the sweep (10 s), and the sweep itself. */
    private static final long MOST_SECONDS = 45;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private OrganisationLoad organisation;

    @Autowired
    private Environment settings;

    @Test
    void the_other_node_goes_on_when_the_one_that_holds_the_trigger_is_killed() {
        var load = new DueRungsLoad(jdbc);
        load.city(organisation);
        try (var nodes = new TwoNodes(ScheduledNode.class, settings, new Random(), CHECK_IN)) {
            load.due(RUNGS);
            TwoNodes.awaitAtMost(RUNGS - 1, load::waiting);
            var holders = jdbc.queryForList(
                    "select INSTANCE_NAME from QRTZ_FIRED_TRIGGERS where JOB_NAME = 'dueReminders' and STATE = 'EXECUTING'", String.class);
            assertThat(holders).as("one node sweeps").hasSize(1);
            nodes.kill(List.of(TwoNodes.nameOf(0), TwoNodes.nameOf(1)).indexOf(holders.get(0)));
            long killed = System.nanoTime();
            long left = load.waiting();
            assertThat(left).as("killed in the middle").isPositive();

            TwoNodes.awaitAtMost(0, load::waiting);
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - killed);
            System.out.printf("faults schedule-failover nodes=2 left=%d takeover_seconds=%d duplicates=%d lost=%d%n",
                    left, seconds, load.duplicates(), load.lost());
            assertThat(seconds).isLessThan(MOST_SECONDS);
        }
        assertThat(load.lost()).isZero();
        assertThat(load.duplicates()).isZero();
    }
}
