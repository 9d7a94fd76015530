package cn.yinxian.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.deadline.Reminders;
import cn.yinxian.organisation.OrganisationLoad;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A morning's reminders, on a real MariaDB: each is sent once, none is lost. The full run:
 * {@code mvn -B -Pbench verify -Dbench=reminder-sweep}.
 */
@SpringBootTest(
        classes = SweepNode.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"yinxian.test.database=mariadb", "spring.main.lazy-initialization=true", ReminderSweepIT.OWN_DATABASE})
@Tag("bench")
class ReminderSweepIT {

    /** Keeps Spring from handing over the context, and so the city, of the kill test. */
    static final String OWN_DATABASE = "yinxian.test.city=reminder-sweep";

    private static final boolean FULL = "reminder-sweep".equals(System.getProperty("bench"));
    private static final int RUNGS = FULL ? 100_000 : 4_000;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private OrganisationLoad organisation;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Clock clock;

    @Test
    void a_mornings_reminders_are_each_sent_once_and_none_is_lost() {
        var load = new DueRungsLoad(jdbc);
        load.city(organisation);
        load.due(RUNGS);
        jdbc.execute("analyze table deadline, deadline_rung, deadline_duty, organisation_post");

        long began = System.nanoTime();
        var swept = reminders.sendDue(clock.instant());
        double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);

        System.out.printf("bench reminder-sweep rungs=%d seconds=%.1f duplicates=%d lost=%d%n", RUNGS, seconds, load.duplicates(), load.lost());
        assertThat(swept).isEqualTo(new Reminders.Swept(RUNGS, RUNGS, 0));
        assertThat(load.duplicates()).isZero();
        assertThat(load.lost()).isZero();

        twoAtOnce(load);
    }

    /** Two sweeps at the same moment share the work. */
    private void twoAtOnce(DueRungsLoad load) {
        load.due(RUNGS / 10);
        var other = CompletableFuture.supplyAsync(() -> reminders.sendDue(clock.instant()));
        var swept = reminders.sendDue(clock.instant()).plus(other.join());
        assertThat(swept.rungs()).isEqualTo(RUNGS / 10);
        assertThat(load.duplicates()).isZero();
        assertThat(load.lost()).isZero();
    }
}
