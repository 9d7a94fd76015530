package cn.yinxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.inbox.DraftSource;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.testing.StatementCount;
import cn.yinxian.testing.TestCity;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** The desk in the whole program: the way from a filtered list to a task and back, and what its pages cost. */
@AttackTest
class DeskTest {

    private static final int STATEMENTS = 6;

    /** Each module that keeps drafts is asked once. */
    private static final int STATEMENTS_BESIDE_DRAFTS = 2;
    private static final String PAGE = "formation/clerk-review";

    @Autowired
    private List<DraftSource> drafts;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private FormationSamples formations;

    @Autowired
    private HouseSamples house;

    @Autowired
    private TestCity city;

    @Autowired
    private SqlSessionFactory statements;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_task_leads_back_to_the_list_it_was_opened_from_and_then_on_to_the_next() {
        var waiting = formations.waitingAt(PAGE);
        var clerk = new Visitor(mvc, waiting.by());
        String list = "/inbox?matter=branch-formation";
        String link = linkTo(Visitor.text(clerk.open(list)), waiting.task().task().value());
        assertThat(link).contains("?back=matter%3Dbranch-formation%26at%3D");

        String page = Visitor.text(open(clerk, link));
        assertThat(page).contains("href=\"" + list + "\">返回待办</a>");
        var form = HtmlForm.on(page).stream().filter(one -> one.action().endsWith(PAGE)).findFirst().orElseThrow();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            anotherBehind(waiting.task().task().value());
            String after = clerk.send(form, form.sent()).getResponse().getRedirectedUrl();
            assertThat(after).startsWith(list + "&at=");
            var next = open(clerk, after.replace("/inbox?", "/inbox/next?"));
            assertThat(next.getResponse().getRedirectedUrl()).startsWith("/tasks/" + waiting.task().task().value() + "-/").contains("back=matter");
            assertThat(database.sql("select count(*) from inbox_entry where task_id = ?").param(waiting.task().task().value()).query(Integer.class).single()).isZero();
        });
    }

    @Test
    void a_way_back_that_is_not_ours_leads_to_the_plain_list() {
        var waiting = formations.waitingAt(PAGE);
        var clerk = new Visitor(mvc, waiting.by());
        for (String back : List.of("https://evil.example/", "//evil.example", "matter=<script>", "javascript:alert(1)")) {
            String page = Visitor.text(clerk.open("/tasks/" + waiting.task().task() + "/" + PAGE + "?back={back}", back));
            assertThat(page).contains("href=\"/inbox\">返回待办</a>").doesNotContain("href=\"https://evil", "href=\"//evil");
        }
    }

    @Test
    void in_the_elder_view_a_task_is_one_decision_and_the_rest_is_folded() {
        var waiting = formations.waitingAt(PAGE);
        var address = "/tasks/" + waiting.task().task() + "/" + PAGE;
        String elder = Visitor.text(mvc.get().uri(address).cookie(new Cookie("text-size", "large"))
                .with(cn.yinxian.testing.TestOfficials.signedIn(waiting.by())).exchange());

        assertThat(elder).containsSubsequence("直接去办理", "id=\"decide\"", "<summary>其他操作、审批记录和办理步骤</summary>", "审批记录（按时间先后）")
                .doesNotContain("data-diagram");
        assertThat(Visitor.text(new Visitor(mvc, waiting.by()).open(address))).contains("data-diagram").doesNotContain("<summary>其他操作、");
    }

    @Test
    void opening_a_task_of_a_group_takes_it_from_nobody() {
        var waiting = formations.waitingAt(PAGE);
        String before = owner(waiting.task().task().value());
        new Visitor(mvc, waiting.by()).open("/tasks/" + waiting.task().task() + "/" + PAGE);
        assertThat(owner(waiting.task().task().value())).isEqualTo(before).contains("@");
    }

    @Test
    void a_page_of_the_desk_costs_the_same_however_much_is_on_it() {
        assertThat(house).isNotNull();
        assertConstant("/inbox", STATEMENTS, "clerk-xiangyang", "clerk-binjiang", "clerk-caizheng");
        assertConstant("/inbox?matter=branch-formation&due=SOON&text=支部", STATEMENTS, "clerk-xiangyang", "clerk-caizheng");
        for (String doer : List.of("clerk-xiangyang", "committee-minzheng")) {
            assertThat(run("/inbox/done", city.official(doer))).as(doer).hasSizeLessThanOrEqualTo(STATEMENTS);
        }
        assertConstant("/inbox/drafts", STATEMENTS_BESIDE_DRAFTS + drafts.size(), "clerk-minzheng", "clerk-caizheng");
        for (String page : List.of("/inbox/mine", "/inbox/followed")) {
            assertThat(run(page, formations.clerk())).as(page).hasSizeLessThanOrEqualTo(STATEMENTS + 2);
        }
        assertThat(run("/inbox/unit", city.official("leader-xiangyang"))).hasSizeLessThanOrEqualTo(STATEMENTS + 1);
    }

    private void assertConstant(String page, int most, String... officials) {
        var costs = Stream.of(officials).map(who -> run(page, city.official(who))).toList();
        assertThat(costs).as(page).allSatisfy(cost -> assertThat(cost).hasSizeLessThanOrEqualTo(most).isEqualTo(costs.get(0)));
    }

    private List<String> run(String page, CurrentOfficial official) {
        return StatementCount.in(statements).of(() -> {
            var answer = open(new Visitor(mvc, official), page);
            assertThat(answer).as(page).hasStatusOk();
            return answer;
        });
    }

    private static MvcTestResult open(Visitor visitor, String address) {
        return visitor.mvc().get().uri(java.net.URI.create(address.replace("支部", "%E6%94%AF%E9%83%A8")))
                .with(cn.yinxian.testing.TestOfficials.signedIn(visitor.official())).exchange();
    }

    private static String linkTo(String page, String task) {
        int at = page.indexOf("href=\"/tasks/" + task + "/");
        assertThat(at).as("in the list").isPositive();
        return HtmlUtils.htmlUnescape(page.substring(at + "href=\"".length(), page.indexOf('"', at + "href=\"".length())));
    }

    /** Stands next behind it in the list, whatever else waits there. */
    private void anotherBehind(String task) {
        database.sql("insert into inbox_entry (task_id, owner, case_number, process, title, unit_name, unit_path, area_path, step, page, arrived_at, due_at)"
                        + " select concat(task_id, '-'), owner, case_number, process, title, unit_name, unit_path, area_path, step, page, arrived_at, due_at"
                        + " from inbox_entry where task_id = ?")
                .param(task)
                .update();
    }

    private String owner(String task) {
        return database.sql("select owner from inbox_entry where task_id = ?").param(task).query(String.class).single();
    }
}
