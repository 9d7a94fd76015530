package cn.yinxian.inbox.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.inbox.Desk;
import cn.yinxian.inbox.DeskTab;
import cn.yinxian.inbox.Inbox;
import cn.yinxian.inbox.Inbox.Entry;
import cn.yinxian.inbox.model.TaskFilter;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.Roster;
import cn.yinxian.testing.StatementCount;
import java.util.List;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The desk of an official with five groups, one of which sees a tenth of all open tasks, on a real MariaDB, beside the
 * engine's own task query. The full run, with a million tasks: {@code mvn -B -Pbench verify -Dbench=inbox}.
 */
@Tag("bench")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"yinxian.test.database=mariadb", "yinxian.engine.job-executor=false"})
class InboxIT {

    private static final boolean FULL = "inbox".equals(System.getProperty("bench"));
    private static final int FEW = FULL ? 10_000 : 2_000;
    private static final int MANY = FULL ? Integer.getInteger("count", 1_000_000) : 10_000;
    private static final int RUNS = FULL ? 200 : 5;
    private static final int WARM_UP = FULL ? 100 : 2;
    private static final int DEEP_PAGE = 500;
    private static final String PASSWORD = "Kong-gang-2026";

    private static final double SERVICE_MS = 20;
    private static final double HTTP_MS = 60;
    private static final double RATIO = 100;
    private static final double FLAT = 2;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private OrganisationLoad organisation;

    @Autowired
    private Roster roster;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Desk desk;

    @Autowired
    private TaskService engine;

    @Autowired
    private SqlSessionFactory statements;

    private record Times(double page, double deep, double counts, double http) {

        double slowest() {
            return Math.max(page, Math.max(deep, counts));
        }

        /** By how much the slowest to grow has grown. */
        double over(Times before) {
            return Math.max(page / before.page, Math.max(deep / before.deep, Math.max(counts / before.counts, http / before.http)));
        }
    }

    @Test
    void a_desk_is_as_fast_before_a_million_tasks_as_before_ten_thousand() {
        if (FULL) {
            jdbc.execute("set global innodb_buffer_pool_size = 2147483648");
            jdbc.execute("set global innodb_flush_log_at_trx_commit = 2");
        }
        var load = new OpenTasksLoad(jdbc);
        load.city(organisation, roster, passwords.encode(PASSWORD));
        load.past();
        var me = roster.current(OpenTasksLoad.OFFICIAL);
        var browser = Browser.signIn(port, OpenTasksLoad.OFFICIAL.value(), PASSWORD);

        load.tasks(1, FEW);
        measure(me, browser); // until everything is compiled: what is compared later is the database
        var few = measure(me, browser);
        load.tasks(FEW + 1, MANY);
        compareWithTruth(me);
        var many = measure(me, browser);
        double engineMs = Percentile.ofMillis(FULL ? 2 : 1, FULL ? 20 : 2, this::enginePage);

        double ratio = engineMs / many.page();
        double flat = many.over(few);
        System.out.printf("bench inbox open=%d page_ms=%.1f deep_ms=%.1f counts_ms=%.1f http_ms=%.1f engine_page_ms=%.1f ratio=%.0f flat=%.2f%n",
                MANY, many.page(), many.deep(), many.counts(), many.http(), engineMs, ratio, flat);
        System.out.printf("bench inbox open=%d page_ms=%.1f deep_ms=%.1f counts_ms=%.1f http_ms=%.1f%n",
                FEW, few.page(), few.deep(), few.counts(), few.http());
        if (FULL) {
            assertThat(many.slowest()).as("ms at the service").isLessThanOrEqualTo(SERVICE_MS);
            assertThat(many.http()).as("ms of the whole page").isLessThanOrEqualTo(HTTP_MS);
            assertThat(ratio).as("times the engine's own query").isGreaterThanOrEqualTo(RATIO);
            assertThat(flat).as("times that of few tasks").isLessThanOrEqualTo(FLAT);
        }
    }

    private Times measure(CurrentOfficial me, Browser browser) {
        String deep = keyOfPage(me, DEEP_PAGE);
        return new Times(
                Percentile.ofMillis(WARM_UP, RUNS, () -> inbox.todo(me, TaskFilter.NONE, null)),
                Percentile.ofMillis(WARM_UP, RUNS, () -> inbox.todo(me, TaskFilter.NONE, deep)),
                Percentile.ofMillis(WARM_UP, RUNS, () -> desk.frameOf(me)),
                Percentile.ofMillis(WARM_UP, RUNS, () -> assertThat(browser.read("/inbox")).contains("下一页")));
    }

    /** Key behind which the page begins; where there are not so many pages, the last full one. */
    private String keyOfPage(CurrentOfficial me, int page) {
        String key = null;
        for (int i = 1; i < page; i++) {
            var slice = inbox.todo(me, TaskFilter.NONE, key);
            if (slice.next() == null) {
                break;
            }
            key = slice.next();
        }
        return key;
    }

    /** The first pages hold what the engine's own query finds, in its order; counts stop at their limit; a page has its fixed number of statements. */
    private void compareWithTruth(CurrentOfficial me) {
        var first = inbox.todo(me, TaskFilter.NONE, null);
        assertThat(first.rows()).extracting(Entry::taskId).isEqualTo(enginePage());
        var second = inbox.todo(me, TaskFilter.NONE, first.next());
        assertThat(second.rows()).hasSize(20).extracting(Entry::taskId).doesNotContainAnyElementsOf(first.rows().stream().map(Entry::taskId).toList());
        assertThat(desk.frameOf(me).amountIn(DeskTab.TODO)).isEqualTo(Math.min(
                Desk.COUNT_LIMIT, jdbc.queryForObject("select count(*) from inbox_entry where owner in ('" + String.join("','", OpenTasksLoad.GROUPS) + "')", Integer.class)));
        var counter = StatementCount.in(statements);
        assertThat(counter.of(() -> inbox.todo(me, TaskFilter.NONE, null))).hasSize(1);
        assertThat(counter.of(() -> desk.frameOf(me))).hasSize(1);
    }

    private List<String> enginePage() {
        return engine.createTaskQuery().taskCandidateGroupIn(OpenTasksLoad.GROUPS).orderByDueDate().asc().orderByTaskId().asc().listPage(0, 20).stream()
                .map(Task::getId)
                .toList();
    }
}
