package cn.yinxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.testing.StatementCount;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What the page of each step and of a case asks of the database, with all that stands on it: the same however much that is. */
@AttackTest
class PageCostTest {

    /** What all task pages share takes thirteen. */
    private static final int SMALL = 15;

    private static final int OF_RENEWAL = 25;

    /** An application under review is put to the rules anew at each look, with the register as it stands. */
    private static final int OF_FORMATION = 30;

    /** Where the application is written anew, with its suggestions; and where those of several groups are offered. */
    private static final Map<String, Integer> OTHERS = Map.of("formation/amend", 41, "name-handler", 16);

    /** Asked for only where there is some, and other attacks may have left some. */
    private static final Set<String> WHERE_THERE_IS_SOME = Set.of(
            "ReadingMapper.selectOfCase", "ConsultationMapper.selectOfCase", "ConsultationMapper.selectConsultedOfCase", "FateMapper.selectWays");

    private static final int MORE = 20;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private FormationSamples formations;

    @Autowired
    private RenewalSamples renewals;

    @Autowired
    private SqlSessionFactory statements;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void no_page_of_a_step_asks_more_than_its_budget() {
        var all = new TreeMap<>(formations.waiting());
        all.putAll(renewals.waiting());
        all.forEach((page, one) -> assertThat(run(address(one), one.by())).as(page)
                .filteredOn(id -> WHERE_THERE_IS_SOME.stream().noneMatch(id::endsWith))
                .hasSizeLessThanOrEqualTo(budget(one.task().page())));
    }

    @Test
    void a_page_asks_the_same_question_once() {
        var one = formations.waitingAt("formation/clerk-review");
        assertThat(run(address(one), one.by())).filteredOn(id -> id.contains(".workflow.")).doesNotHaveDuplicates();
    }

    @Test
    void a_longer_story_costs_no_more() {
        for (var one : List.of(formations.waitingAt("filing/record"), renewals.waiting().get("renewal/approve-secretary"))) {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                lengthen(one.number().value(), 0);
                var before = run(address(one), one.by());
                lengthen(one.number().value(), MORE);
                assertThat(run(address(one), one.by())).as(one.task().page()).isEqualTo(before);
            });
        }
    }

    @Test
    void the_page_of_a_case_costs_no_more_than_that_of_a_task() {
        var formed = formations.waitingAt("formation/approve-secretary");
        var renewed = renewals.waiting().get("renewal/approve-secretary");
        assertThat(run("/formations/" + formed.number(), formations.clerk())).hasSizeLessThanOrEqualTo(OF_FORMATION);
        assertThat(run("/renewals/" + renewed.number(), renewed.by())).hasSizeLessThanOrEqualTo(OF_RENEWAL);
    }

    private static String address(Waiting one) {
        return "/tasks/" + one.task().task() + "/" + one.task().page();
    }

    private static int budget(String page) {
        if (page.startsWith("filing/") || page.equals("renewal/assess-review")) {
            return SMALL;
        }
        return OTHERS.getOrDefault(page, page.startsWith("formation/") ? OF_FORMATION : OF_RENEWAL);
    }

    /** The second look: the first also notes that the task was seen. */
    private List<String> run(String page, CurrentOfficial me) {
        new Visitor(mvc, me).open(page);
        return StatementCount.in(statements).of(() -> {
            var answer = new Visitor(mvc, me).open(page);
            assertThat(answer).as(page).hasStatusOk();
            return answer;
        });
    }

    /** Twenty lines more in the record, and twenty more ended steps. */
    private void lengthen(String number, int from) {
        for (int i = from; i < from + MORE; i++) {
            database.sql("insert into workflow_task (task_id, case_number, task_key, root_key, step, form_key, intended_group, owner, pool, came_from,"
                            + " names_handler, substitutable, deadline_subject, deadline_rule, arrived_at, ended_at, ended_by)"
                            + " select concat(min(task_id), '-', ?), case_number, min(task_key), min(root_key), min(step), min(form_key),"
                            + " min(intended_group), min(owner), min(pool), null, false, true, concat(min(deadline_subject), '-', ?),"
                            + " min(deadline_rule), min(arrived_at), min(arrived_at), ? from workflow_task where case_number = ? group by case_number")
                    .params(i, i, i % 2 == 0 ? "clerk-minzheng" : "leader-xiangyang", number)
                    .update();
            database.sql("insert into workflow_record (case_number, task_id, round, step, verb, opinion, actor, actor_name, post_title, unit_name, arrived_at, acted_at)"
                            + " select case_number, null, round, step, verb, opinion, actor, actor_name, post_title, unit_name, arrived_at, acted_at"
                            + " from workflow_record where case_number = ? order by id limit 1")
                    .param(number)
                    .update();
        }
    }
}
