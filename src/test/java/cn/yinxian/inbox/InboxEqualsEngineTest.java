package cn.yinxian.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.formation.usecase.EnterRegister;
import cn.yinxian.inbox.model.DeskFrame.Choice;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.Roster;
import cn.yinxian.testing.EngineCases;
import cn.yinxian.testing.RandomActs;
import cn.yinxian.testing.RandomPassing;
import cn.yinxian.testing.TestCity;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * Whatever is done in whatever order: the inbox, our task rows and the engine show the same open tasks and the same owners.
 * A thousand acts in the build; ten thousand with {@code -Dscenario=inbox-equals-engine}.
 */
@SpringBootTest
@Tag("scenario")
@Import({RandomActs.class, RandomPassing.class, EngineCases.class})
class InboxEqualsEngineTest {

    private static final boolean FULL = "inbox-equals-engine".equals(System.getProperty("scenario"));
    private static final int ACTS = FULL ? 10_000 : 1_000;
    private static final int BETWEEN_COMPARISONS = 250;
    private static final long SEED = 20261123L;

    /** The cases here have no application behind them: the model's last service task has nothing to enter. */
    @MockitoBean
    private EnterRegister enterRegister;

    @Autowired
    private OrganisationLoad load;

    @Autowired
    private Roster roster;

    @Autowired
    private RandomActs acts;

    @Autowired
    private TaskService engine;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Desk desk;

    @Test
    void the_inbox_shows_the_engines_tasks_after_every_so_many_random_acts() {
        var city = new TestCity(load, roster);
        city.build();
        var chance = new Random(SEED);

        for (int act = 1; act <= ACTS; act++) {
            acts.one(chance, city);
            if (act % BETWEEN_COMPARISONS == 0) {
                var truth = engineTasks();
                assertThat(owners("select task_id, owner from inbox_entry")).as("inbox after act %d of seed %d", act, SEED).isEqualTo(truth);
                assertThat(owners("select task_id, owner from workflow_task where ended_at is null")).isEqualTo(truth);
                assertThat(owners("select task_id, unit_path from inbox_entry")).isEqualTo(owners(
                        "select t.task_id, c.unit_path from workflow_task t join workflow_case c on c.case_number = t.case_number where t.ended_at is null"));
                compareCounts(city);
            }
        }
        System.out.printf("scenario inbox-equals-engine acts=%d comparisons=%d%n", ACTS, ACTS / BETWEEN_COMPARISONS);
        assertThat(acts.performed()).as("kinds of act played").contains("start", "decide", "complete", "withdraw", "timer", "claim", "release", "handOver",
                "delegate", "resolve", "addSigner", "sign");
    }

    /** The tabs count what is there, and what waits can be filtered by its step and unit. */
    private void compareCounts(TestCity city) {
        for (String who : List.of("clerk-minzheng", "clerk-xiangyang", "committee-minzheng", "leader-xiangyang", "leader-city")) {
            var me = city.official(who);
            var frame = desk.frameOf(me);
            assertThat(frame.amountIn(DeskTab.TODO)).as("待办 of %s", who).isEqualTo(waiting(me.owners()));
            assertThat(frame.amountIn(DeskTab.STARTED)).as("我发起的 of %s", who).isEqualTo(number("workflow_case where applicant = ?", who));
            assertThat(frame.amountIn(DeskTab.DONE)).as("已办 of %s", who).isEqualTo(number("workflow_task where ended_by = ?", who));
            assertThat(frame.steps()).extracting(Choice::words).containsAll(database.sql("select distinct step from inbox_entry where owner in (:owners)")
                    .param("owners", me.owners()).query(String.class).list());
        }
        assertThat(desk.frameOf(city.official("leader-city")).amountIn(DeskTab.UNIT)).isEqualTo(number("inbox_entry where unit_path like ?", "/330900/%"));
    }

    private int waiting(List<String> owners) {
        return database.sql("select count(*) from inbox_entry where owner in (:owners)").param("owners", owners).query(Integer.class).single();
    }

    private int number(String rows, String of) {
        return Math.min(Desk.COUNT_LIMIT, database.sql("select count(*) from " + rows).param(of).query(Integer.class).single());
    }

    private Map<String, String> engineTasks() {
        return engine.createTaskQuery().list().stream()
                .collect(Collectors.toMap(Task::getId, this::ownerInEngine, (one, other) -> one, TreeMap::new));
    }

    private String ownerInEngine(Task task) {
        return task.getAssignee() != null
                ? task.getAssignee()
                : engine.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).findFirst().orElseThrow();
    }

    private Map<String, String> owners(String sql) {
        return database.sql(sql)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }
}
