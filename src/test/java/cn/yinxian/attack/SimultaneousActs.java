package cn.yinxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.attack.HtmlForm.Field;
import cn.yinxian.attack.HtmlForm.Kind;
import cn.yinxian.formation.FormationId;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.testing.TestCity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two hands at one thing in the same moment: one of them wins, the other is told so and keeps the text, and nothing is doubled. */
abstract class SimultaneousActs {

    private static final String OPINION = "与另一人同时写的意见<b>𠮷";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private Neighbourhood neighbourhood;

    @Autowired
    private CaseWalk walk;

    @Autowired
    private JdbcClient database;

    private record Sent(Visitor by, HtmlForm form, Map<String, String> typed) {

        MvcTestResult send() {
            var fields = new ArrayList<Field>();
            form.sent().stream()
                    .filter(field -> field.kind() == Kind.SET || field.kind() == Kind.BUTTON)
                    .forEach(fields::add);
            typed.forEach((name, value) -> fields.add(new Field(name, value, Kind.TEXT)));
            return by.sendOnce(form, fields);
        }
    }

    @RepeatedTest(3)
    void of_two_officials_who_decide_the_same_task_the_second_reads_who_and_when() throws Exception {
        var number = submitted();
        String address = taskAddress(number);

        var answers = together(
                confirmed("clerk-xiangyang", address, Map.of("verdict", "REFUSE", "opinion", OPINION)),
                sent("clerk2-xiangyang", address, Map.of("verdict", "RETURN", "opinion", OPINION, "reasonName", "名称")));

        var late = oneWins(answers);
        assertThat(late).hasStatus(409);
        assertThat(Visitor.text(late)).containsPattern("该事项已由卫区办乙?于.*办理").contains("与另一人同时写的意见&lt;b&gt;𠮷");
        assertThat(count("select count(*) from workflow_record where case_number = ? and verb in ('REFUSE', 'RETURN')", number)).isOne();
    }

    @RepeatedTest(3)
    void an_approval_clicked_twice_gives_one_document_number() throws Exception {
        var number = walk.to("formation/committee-decision", submitted());
        var approval = confirmed("committee-minzheng", taskAddress(number), Map.of("verdict", "AGREE", "opinion", OPINION, "metOn", today()));

        oneWins(together(approval, approval));

        assertThat(count("select count(*) from document_issued where case_number = ?", number)).isOne();
        assertThat(count("select count(*) from workflow_task where case_number = ? and ended_at is null", number)).isOne();
    }

    @RepeatedTest(3)
    void a_draft_submitted_twice_becomes_one_case() throws Exception {
        var draft = walk.draft(neighbourhood.regular(), clerk());
        var submission = sent("clerk-minzheng", "/formations/drafts/" + draft.value() + "/check", Map.of("reasons[branch.name]", "沿用原名"));
        int before = database.sql("select count(*) from workflow_case").query(Integer.class).single();

        var late = oneWins(together(submission, submission));

        assertThat(late).hasStatus(409);
        assertThat(database.sql("select count(*) from workflow_case").query(Integer.class).single()).isEqualTo(before + 1);
        assertThat(statusOf(draft)).isEqualTo("UNDER_REVIEW");
    }

    @RepeatedTest(3)
    void a_withdrawal_and_an_approval_at_once_end_in_one_of_the_two() throws Exception {
        var number = walk.to("formation/committee-decision", submitted());

        var answers = together(
                confirmed("committee-minzheng", taskAddress(number), Map.of("verdict", "AGREE", "opinion", OPINION, "metOn", today())),
                sent("clerk-minzheng", "/formations/" + number + "/withdraw", Map.of("reason", OPINION)));

        oneWins(answers);
        boolean approved = answers.get(0).getResponse().getStatus() == 302;
        assertThat(count("select count(*) from document_issued where case_number = ?", number)).isEqualTo(approved ? 1 : 0);
        assertThat(database.sql("select status from workflow_case where case_number = ?").param(number.value()).query(String.class).single())
                .isEqualTo(approved ? "APPROVED" : "WITHDRAWN");
        assertThat(count("select count(*) from inbox_entry where case_number = ?", number)).isEqualTo(approved ? 1 : 0);
    }

    @RepeatedTest(3)
    void a_step_taken_back_and_the_next_handlers_act_at_once_end_in_one_of_the_two() throws Exception {
        var number = walk.to("formation/leader-review", submitted());
        var review = sent("leader-xiangyang", taskAddress(number), Map.of("verdict", "AGREE", "opinion", OPINION));
        database.sql("update workflow_task set read_at = null where case_number = ?").param(number.value()).update();
        var recall = sent("clerk-xiangyang", "/cases/" + number + "/recall", Map.of("reason", OPINION));

        var answers = together(review, recall);

        var late = oneWins(answers);
        boolean reviewed = answers.get(0).getResponse().getStatus() == 302;
        assertThat(Visitor.text(late)).contains(reviewed ? "对方已办理" : "取回");
        assertThat(count("select count(*) from workflow_record where case_number = ? and verb = 'RECALL'", number)).isEqualTo(reviewed ? 0 : 1);
        assertThat(count("select count(*) from workflow_task where case_number = ? and ended_at is null", number)).isOne();
        assertThat(count("select count(*) from inbox_entry where case_number = ?", number)).isOne();
        assertThat(walk.waiting(number).task().page()).isEqualTo(reviewed ? "formation/committee-decision" : "formation/clerk-review");
    }

    /** The answer to whoever came late. */
    private static MvcTestResult oneWins(List<MvcTestResult> answers) {
        var statuses = answers.stream().map(answer -> answer.getResponse().getStatus()).sorted().toList();
        assertThat(statuses.get(0)).as("answers %s", statuses).isEqualTo(302);
        assertThat(statuses.get(1)).as("answers %s", statuses).isIn(409, 422);
        return answers.stream().filter(answer -> answer.getResponse().getStatus() != 302).findFirst().orElseThrow();
    }

    private static List<MvcTestResult> together(Sent first, Sent second) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<Future<MvcTestResult>>();
            for (var one : List.of(first, second)) {
                answers.add(threads.submit(() -> {
                    barrier.await(180, TimeUnit.SECONDS);
                    return one.send();
                }));
            }
            return List.of(answers.get(0).get(180, TimeUnit.SECONDS), answers.get(1).get(180, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
    }

    /** What the official sends from the page as it is now. */
    private Sent sent(String official, String address, Map<String, String> typed) {
        var visitor = new Visitor(mvc, city.official(official));
        var page = Visitor.text(visitor.open(address));
        var form = HtmlForm.on(page).stream().filter(one -> one.action().equals(address)).findFirst().orElseThrow(() -> new AssertionError(page));
        return new Sent(visitor, form, typed);
    }

    /** What the official sends from the page that asks whether it is meant. */
    private Sent confirmed(String official, String address, Map<String, String> typed) {
        var asking = sent(official, address, typed);
        return new Sent(asking.by(), Visitor.confirmation(asking.send()).orElseThrow(), Map.of());
    }

    private CaseNumber submitted() {
        return walk.submit(neighbourhood.regular(), clerk());
    }

    private CurrentOfficial clerk() {
        return city.official("clerk-minzheng");
    }

    private String taskAddress(CaseNumber number) {
        var task = walk.waiting(number).task();
        return "/tasks/" + task.task() + "/" + task.page();
    }

    private String statusOf(FormationId draft) {
        return database.sql("select status from formation where id = ?").param(draft.value()).query(String.class).single();
    }

    private String today() {
        return walk.today().toString();
    }

    private int count(String sql, CaseNumber number) {
        return database.sql(sql).param(number.value()).query(Integer.class).single();
    }
}
