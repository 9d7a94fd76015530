package cn.yinxian.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.OrganisationLoad;
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
 * Two nodes sweep one MariaDB without pause, and kill -9 strikes one or the other at any moment: no reminder is lost, and
 * none is there twice. That the schedule changes nodes shows {@link ScheduleFailoverIT}. The full run:
 * {@code mvn -B -Pfaults verify -Dfaults=reminder-sweep -Dcount=N}.
 */
@SpringBootTest(
        classes = SweepNode.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"yinxian.test.database=mariadb", "spring.main.lazy-initialization=true"})
@Tag("faults")
@Timeout(value = 2, unit = TimeUnit.HOURS)
class KilledInMidSweepIT {

    private static final boolean FULL = "reminder-sweep".equals(System.getProperty("faults"));
    private static final int KILLS = FULL ? Integer.getInteger("count", 50) : 2;
    private static final int RUNGS_PER_KILL = 3_000;
    private static final long SEED = Long.getLong("seed", 20261123L);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private OrganisationLoad organisation;

    @Autowired
    private Environment settings;

    private int inMidSweep;

    @Test
    void no_reminder_is_lost_or_doubled_whenever_a_node_is_killed() {
        long began = System.nanoTime();
        var load = new DueRungsLoad(jdbc);
        load.city(organisation);
        try (var nodes = new TwoNodes(SweepNode.class, settings, new Random(SEED))) {
            for (int kill = 1; kill <= KILLS; kill++) {
                survives(load, nodes, kill);
            }
        }
        System.out.printf("faults reminder-sweep count=%d seed=%d nodes=2 reminders=%d mid_sweep=%d duplicates=%d lost=%d seconds=%d%n",
                KILLS, SEED, KILLS * RUNGS_PER_KILL, inMidSweep, load.duplicates(), load.lost(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
    }

    private void survives(DueRungsLoad load, TwoNodes nodes, int kill) {
        load.due(RUNGS_PER_KILL);
        int victim = nodes.killAmidst(load::waiting, RUNGS_PER_KILL);
        inMidSweep += load.waiting() > 0 ? 1 : 0;
        nodes.replace(victim);

        TwoNodes.awaitAtMost(0, load::waiting);
        assertThat(load.lost()).as("lost after kill %d of seed %d", kill, SEED).isZero();
        assertThat(load.duplicates()).as("doubled after kill %d of seed %d", kill, SEED).isZero();
        nodes.awaitBack(victim);
    }
}
