package cn.yinxian.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.calendar.DayCorrection;
import cn.yinxian.calendar.DayKind;
import cn.yinxian.deadline.reprojection.usecase.ConfirmCalendarChange;
import cn.yinxian.deadline.reprojection.usecase.ProposeCalendarChange;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A day all open deadlines span becomes a holiday, and a working day again, while two nodes count them anew on one MariaDB and
 * kill -9 strikes one or the other: in the end each deadline is counted by the newest calendar, and none was moved twice by one.
 * The full run: {@code mvn -B -Pfaults verify -Dfaults=calendar-reprojection -Dcount=N}.
 */
@SpringBootTest(
        classes = SweepNode.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"yinxian.test.database=mariadb", "spring.main.lazy-initialization=true", "test.city=killed-in-mid-reprojection"})
@Import(ReprojectionNode.class)
@Tag("faults")
@Timeout(value = 2, unit = TimeUnit.HOURS)
class KilledInMidReprojectionIT {

    private static final boolean FULL = "calendar-reprojection".equals(System.getProperty("faults"));
    private static final int KILLS = FULL ? Integer.getInteger("count", 50) : 2;
    private static final int DEADLINES = FULL ? 20_000 : 2_000;
    private static final long SEED = Long.getLong("seed", 20261123L);
    private static final OfficialId ADMIN = OfficialId.of("sysadmin");
    private static final LocalDate SPANNED = LocalDate.of(2026, 11, 26);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ProposeCalendarChange propose;

    @Autowired
    private ConfirmCalendarChange confirm;

    @Autowired
    private Environment settings;

    private int midWork;

    @Test
    void each_deadline_is_moved_once_by_each_calendar_whenever_a_node_is_killed() {
        long began = System.nanoTime();
        load();
        try (var nodes = new TwoNodes(ReprojectionNode.class, settings, new Random(SEED))) {
            for (int kill = 1; kill <= KILLS; kill++) {
                survives(nodes, kill);
            }
        }
        System.out.printf("faults calendar-reprojection count=%d seed=%d nodes=2 deadlines=%d mid_reprojection=%d moved_twice=%d left_behind=%d seconds=%d%n",
                KILLS, SEED, DEADLINES, midWork, count("deadline where version > " + KILLS), waiting(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
    }

    private void survives(TwoNodes nodes, int kill) {
        boolean holiday = kill % 2 == 1;
        var correction = new DayCorrection(SPANNED, holiday ? DayKind.HOLIDAY : DayKind.ORDINARY, "第" + kill + "次", "测试", "文件");
        var change = confirm.confirm(propose.day(correction, ADMIN).id(), ADMIN);
        int victim = nodes.killAmidst(this::waiting, DEADLINES);
        midWork += waiting() > 0 ? 1 : 0;
        nodes.replace(victim);

        TwoNodes.awaitAtMost(0, this::waiting);
        String due = holiday ? "2026-12-01" : "2026-11-30";
        assertThat(count("deadline where due_on = '%s' and version = %d and calendar_version = %d".formatted(due, kill, change.version())))
                .as("moved once, by kill %d of seed %d", kill, SEED).isEqualTo(DEADLINES);
        assertThat(count("deadline_shift where calendar_version = " + change.version())).as("said once").isEqualTo(DEADLINES);
        assertThat(count("deadline_rung r join deadline d on d.id = r.deadline_id where r.state = 'WAITING' and r.deadline_version <> d.version"))
                .as("rungs that hang on another day").isZero();
        nodes.awaitBack(victim);
    }

    /** Deadlines of five working days, opened on Monday the 23rd. */
    private void load() {
        jdbc.update("insert into deadline (subject, rule, budget_amount, budget_unit, opened_at, due_at, due_on, state, open_key, version)"
                + " select concat('task:kill-', seq), 'formation.reviewWorkdays', 5, 'WORKING_DAYS', '2026-11-23 10:00:00',"
                + " '2026-11-30 23:59:59', '2026-11-30', 'OPEN', concat('task:kill-', seq, ' formation.reviewWorkdays'), 0"
                + " from seq_1_to_" + DEADLINES);
        jdbc.update("update deadline set calendar_version = (select version from work_calendar_version)");
        jdbc.update("insert into deadline_rung (deadline_id, deadline_version, rung, words, audience, position, due_at, state)"
                + " select id, 0, '0wd', '到期当日提醒', 'OWNER', 1, due_at, 'WAITING' from deadline");
    }

    private long waiting() {
        return count("deadline where calendar_version < (select version from work_calendar_version)");
    }

    private long count(String rows) {
        return jdbc.queryForObject("select count(*) from " + rows, Long.class);
    }
}
