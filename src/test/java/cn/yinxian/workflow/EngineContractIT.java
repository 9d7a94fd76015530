package cn.yinxian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.inbox.Inbox;
import cn.yinxian.inbox.model.TaskFilter;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.FailingWrites;
import cn.yinxian.testing.TestCity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** On a real MariaDB: engine step, business row, inbox, deadline, notice and audit row commit together or not at all. */
@SpringBootTest(properties = "yinxian.test.database=mariadb")
@Import(FailingWrites.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineContractIT {

    private static final ProcessKey PROCESS = ProcessKey.of("branch-formation", "BF");
    private static final TaskKey CLERK_REVIEW = TaskKey.of("userTask_clerkReview");

    @Autowired
    private FailingWrites writes;

    @Autowired
    private OrganisationLoad load;

    @Autowired
    private Roster roster;

    @Autowired
    private Units units;

    @Autowired
    private Cases cases;

    @Autowired
    private TaskActions actions;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private TestCity city;

    @BeforeAll
    void buildCity() {
        city = new TestCity(load, roster);
        city.build();
    }

    @AfterEach
    void letWritesPass() {
        writes.failAfter(0);
    }

    @Test
    void a_failure_after_any_write_of_a_decision_leaves_none_of_them() {
        var task = startedCase();
        var before = everything();
        var failedAfter = new TreeSet<String>();

        for (int write = 1; fails(task, write); write++) {
            failedAfter.add(writes.failedAfter().replaceAll(".*\\.(\\w+\\.\\w+)$", "$1"));
            assertThat(everything()).as("after a failure behind %s", writes.failedAfter()).isEqualTo(before);
        }

        assertThat(failedAfter)
                .as("every table of the act was the last one written before a failure")
                .contains("TaskMapper.end", "TaskMapper.insert", "RecordMapper.insert", "InboxMapper.insert", "InboxMapper.insertDone")
                .anyMatch(name -> name.startsWith("Audit"))
                .anyMatch(name -> name.startsWith("Deadline"))
                .anyMatch(name -> name.startsWith("Notice"));
    }

    @Test
    void a_failure_after_the_engines_step_leaves_nothing_either() {
        var task = startedCase();
        var before = everything();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    agreeWithin(task);
                    throw new FailingWrites.Failure();
                }))
                .isInstanceOf(FailingWrites.Failure.class);

        assertThat(everything()).isEqualTo(before);
    }

    private boolean fails(TaskRef task, int write) {
        writes.failAfter(write);
        try {
            agree(task);
            return false;
        } catch (RuntimeException failed) {
            assertThat(writes.failedAfter()).as("failed for another reason: %s", failed).isNotEmpty();
            return true;
        }
    }

    @Test
    void a_decision_that_succeeds_shows_in_engine_inbox_and_record() {
        var task = startedCase();

        agree(task);

        var leader = city.official("leader-xiangyang");
        assertThat(inbox.todo(leader, TaskFilter.NONE, null).rows()).anySatisfy(entry -> {
            assertThat(entry.step()).isEqualTo("审核申请");
            assertThat(entry.from()).isEqualTo("卫区办");
            assertThat(entry.dueAt()).isNotNull();
        });
        assertThat(inbox.done(city.official("clerk-xiangyang"), null).rows()).isNotEmpty();
    }

    @Test
    void the_engines_task_columns_and_ours_share_charset_and_collation_so_that_joins_keep_their_index() {
        var collations = database.sql("""
                        select collation_name from information_schema.columns
                        where table_schema = database() and (table_name, column_name) in
                        (('workflow_task', 'task_id'), ('inbox_entry', 'task_id'), ('act_ru_task', 'ID_'), ('ACT_RU_TASK', 'ID_'))""")
                .query(String.class)
                .list();

        assertThat(collations).hasSizeGreaterThanOrEqualTo(3).allMatch(name -> name.equals("utf8mb3_bin"));
    }

    private TaskRef startedCase() {
        var number = transaction.execute(status -> {
            CaseNumber opened = cases.number(PROCESS);
            cases.start(
                    new NewCase(
                            opened, PROCESS, "关于成立向阳区民政局离退休干部党支部的请示", "formation:0", units.require(TestCity.BUREAU),
                            city.official("clerk-minzheng"), CandidateGroup.of(Role.UNIT_CLERK, TestCity.BUREAU)),
                    group("applicantGroup", Role.UNIT_CLERK, TestCity.BUREAU),
                    group("clerkGroup", Role.DISTRICT_CLERK, TestCity.XIANGYANG),
                    group("leaderGroup", Role.DISTRICT_LEADER, TestCity.XIANGYANG),
                    group("deciderGroup", Role.PARTY_COMMITTEE, TestCity.BUREAU),
                    flag("skipsReview"), flag("skipsLeaderReview"), flag("cityConsents"));
            return opened;
        });
        return inbox.todo(city.official("clerk-xiangyang"), TaskFilter.NONE, null).rows().stream()
                .filter(entry -> entry.caseNumber().equals(number.value()))
                .map(entry -> TaskRef.of(entry.taskId()))
                .findFirst()
                .orElseThrow();
    }

    private void agree(TaskRef ref) {
        transaction.executeWithoutResult(status -> agreeWithin(ref));
    }

    private void agreeWithin(TaskRef ref) {
        var task = actions.take(ref, CLERK_REVIEW, city.official("clerk-xiangyang"));
        actions.decide(
                task, Verdict.AGREE, "同意。", List.of(), ProcessVariable.<Verdict>ofEnum("clerkVerdict").is(Verdict.AGREE));
    }

    private static ProcessVariable.Assignment<?> group(String name, Role role, UnitCode unit) {
        return ProcessVariable.ofGroup(name).is(CandidateGroup.of(role, unit));
    }

    private static ProcessVariable.Assignment<?> flag(String name) {
        return ProcessVariable.ofFlag(name).is(false);
    }

    /** Every row of every table that an act may touch, ours and the engine's, as text. */
    private Map<String, List<Map<String, Object>>> everything() {
        var rows = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (String table : List.of(
                "workflow_case", "workflow_task", "workflow_record", "workflow_party", "inbox_entry", "inbox_done",
                "deadline", "notification_notice", "audit_entry", "ACT_RU_TASK", "ACT_RU_EXECUTION", "ACT_RU_VARIABLE",
                "ACT_RU_IDENTITYLINK", "ACT_HI_TASKINST", "ACT_HI_ACTINST")) {
            rows.put(table, database.sql("select * from " + table).query().listOfRows());
        }
        return rows;
    }
}
