package cn.yinxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.testing.StatementCount;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What the page of each step and of a case asks of the database, with all that stands on it: the same however much that is. */
@AttackTest
class PageCostTest {

    /** What all task pages share takes eight. */
    private static final int MOST = 15;

    /**
     * Where there is more to see: an application written anew with its suggestions; the members of a branch with the branches that take
     * them in; an election with its ballots; the reasons of a return; motions beside which one is screened, or put on the agenda.
     */
    private static final Map<String, Integer> OTHERS = Map.ofEntries(
            Map.entry("formation/amend", 25), Map.entry("formation/arrange-members", 17), Map.entry("formation/approve-secretary", 16),
            Map.entry("renewal/approve-secretary", 16), Map.entry("renewal/amend", 16), Map.entry("council/screen-motion", 18),
            Map.entry("council/prepare-agenda", 19));

    /** The page of a case also asks what may be done about it. */
    private static final int OF_CASE = 18;

    /** Asked for only where there is some, and other attacks may have left some. */
    private static final Set<String> WHERE_THERE_IS_SOME = Set.of(
            "CaseMapper.countBeside", "ReadingMapper.selectOfCase", "ConsultationMapper.selectOfCase", "ConsultationMapper.selectConsultedOfCase");

    private static final int MORE = 20;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private FormationSamples formations;

    @Autowired
    private RenewalSamples renewals;

    @Autowired
    private MotionSamples motions;

    @Autowired
    private MeetingSamples meetings;

    @Autowired
    private ItemSamples items;

    @Autowired
    private PublicitySamples publicities;

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
        all.putAll(publicities.waiting());
        List.of(motions.waiting(), meetings.waiting(), items.waiting()).forEach(ones -> ones.forEach((page, one) -> all.put("council/" + page, one)));
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
    void a_motion_with_more_to_read_and_a_longer_agenda_cost_no_more() {
        costsNoMore(motions.waiting().get("screen-motion"), this::addOpinionAndFile);
        costsNoMore(meetings.waiting().get("prepare-agenda"), this::addAgendaItem);
    }

    @Test
    void the_page_of_a_case_costs_no_more_than_that_of_a_task() {
        var formed = formations.waitingAt("formation/approve-secretary");
        var renewed = renewals.waiting().get("renewal/approve-secretary");
        assertThat(run("/formations/" + formed.number(), formations.clerk())).hasSizeLessThanOrEqualTo(OF_CASE);
        assertThat(run("/renewals/" + renewed.number(), renewed.by())).hasSizeLessThanOrEqualTo(OF_CASE);
    }

    @Test
    void an_announcement_costs_its_readers_little_and_its_clerk_no_more_than_a_case() {
        var confirmed = publicities.waiting().get("publicity/confirm-publicity");
        assertThat(run("/publicities/" + publicities.shown(), confirmed.by())).hasSizeLessThanOrEqualTo(OF_CASE);
        assertThat(run("/publicities/" + publicities.shown(), formations.clerk())).hasSizeLessThanOrEqualTo(9);
    }

    private static String address(Waiting one) {
        return "/tasks/" + one.task().task() + "/" + one.task().page();
    }

    private static int budget(String page) {
        return OTHERS.getOrDefault(page, MOST);
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

    /** One more, then twenty more. */
    private void costsNoMore(Waiting one, BiConsumer<String, Integer> add) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            add.accept(one.number().value(), 0);
            var before = run(address(one), one.by());
            IntStream.rangeClosed(1, MORE).forEach(i -> add.accept(one.number().value(), i));
            assertThat(run(address(one), one.by())).as(one.task().page()).isEqualTo(before);
        });
    }

    private void addOpinionAndFile(String motion, int i) {
        database.sql("insert into council_motion_opinion (motion_id, position, unit_name, subject, stance, opinion)"
                        + " select id, ?, '财政局', 'MONEY', 'DIFFERS', '经费宜从已有预算中安排' from council_motion where case_number = ?")
                .params(i + 50, motion)
                .update();
        database.sql("insert into attachment_file (owner, kind, file_name, media_type, size, sha256, content, added_at, added_by)"
                        + " select concat('motion:', id), 'MOTION', concat('材料', ?, '.pdf'), 'application/pdf', 1, repeat('0', 64), '', submitted_at, owner"
                        + " from council_motion where case_number = ?")
                .params(i, motion)
                .update();
    }

    private void addAgendaItem(String meeting, int i) {
        database.sql("insert into council_meeting_item (case_number, item, position, title, sponsor, major, minutes, attending, note, lateness, returned)"
                        + " values (?, ?, ?, '通报事项', '民政局', false, 5, '', '', 'IN_TIME', false)")
                .params(meeting, i + 500, i + 500)
                .update();
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
