package cn.yinxian.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.testing.JavaProcess;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two nodes sweep one MariaDB without pause, and kill -9 strikes one or the other at any moment: no reminder is lost, and
 * none is there twice. The full run: {@code mvn -B -Pfaults verify -Dfaults=reminder-sweep -Dcount=N}.
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
    private static final long PATIENCE_SECONDS = 120;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private OrganisationLoad organisation;

    @Autowired
    private Environment settings;

    private final Random chance = new Random(SEED);
    private final JavaProcess[] nodes = new JavaProcess[2];
    private int inMidSweep;

    @AfterEach
    void stop() {
        for (var node : nodes) {
            node.close();
        }
    }

    @Test
    void no_reminder_is_lost_or_doubled_whenever_a_node_is_killed() {
        long began = System.nanoTime();
        var load = new DueRungsLoad(jdbc);
        load.city(organisation);
        nodes[0] = start();
        nodes[1] = start();
        nodes[0].await(SweepNode.SWEEPING);
        nodes[1].await(SweepNode.SWEEPING);

        for (int kill = 1; kill <= KILLS; kill++) {
            survives(load, kill);
        }

        System.out.printf("faults reminder-sweep count=%d seed=%d nodes=2 reminders=%d mid_sweep=%d duplicates=%d lost=%d seconds=%d%n",
                KILLS, SEED, KILLS * RUNGS_PER_KILL, inMidSweep, load.duplicates(), load.lost(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
    }

    private void survives(DueRungsLoad load, int kill) {
        load.due(RUNGS_PER_KILL);
        await(load, RUNGS_PER_KILL - chance.nextInt(RUNGS_PER_KILL));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(60)));
        int victim = chance.nextInt(2);
        nodes[victim].kill();
        inMidSweep += load.waiting() > 0 ? 1 : 0;
        nodes[victim] = start();

        await(load, 0);
        assertThat(load.lost()).as("lost after kill %d of seed %d", kill, SEED).isZero();
        assertThat(load.duplicates()).as("doubled after kill %d of seed %d", kill, SEED).isZero();
        nodes[victim].await(SweepNode.SWEEPING);
    }

    /** Until no more than so many wait. */
    private static void await(DueRungsLoad load, int most) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (load.waiting() > most) {
            assertThat(System.nanoTime()).as("the nodes still sweep").isLessThan(until);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    private JavaProcess start() {
        return SweepNode.start(settings.getRequiredProperty("spring.datasource.url"), settings.getRequiredProperty("spring.datasource.username"));
    }
}
