package cn.yinxian.beside;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 暂存, 常用意见, 为什么由我办, 预计何时办结: what helps on every task page. */
@BesideThePath
class DraftAndPhraseTest {

    private static final String TYPED = "拟同意 <script>alert(1)</script> ${7*7} 𠮷";

    @Autowired
    private Applications applications;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void afternoon() {
        clock.set("2026-11-23T15:04");
    }

    @Test
    void what_is_half_filled_in_is_kept_unchecked_and_there_again_when_the_task_is_opened() {
        var number = applications.submitted();
        var page = applications.task(number);
        var me = applications.by("clerk-city");
        assertThat(me.read(page)).contains("formaction=\"" + draft(page) + "\"", "暂存").doesNotContain("已恢复");

        var kept = me.send(draft(page), "verdict", "RETURN", "opinion", TYPED, "reasonName", "名称不规范", "metOn", "那天", "version", "999",
                "applicant", "clerk-city", "task", "other");
        assertThat(kept).hasRedirectedUrl(page);
        assertThat(me.read(page)).contains(
                "已恢复您2026年11月23日 15:04暂存的内容。", "&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} 𠮷", "value=\"名称不规范\"",
                "value=\"RETURN\" checked");
        assertThat(database.sql("select name from workflow_task_draft where official = 'clerk-city'").query(String.class).list())
                .as("only what the page's form has a place for").containsExactlyInAnyOrder("verdict", "opinion", "reasonName", "metOn");
        assertThat(applications.rows().waiting(number)).as("still to be done").containsExactly("clerkReview");
        assertThat(applications.rows().path(number)).as("nothing was decided").containsExactly("SUBMIT");

        me.send(draft(page), "opinion", "改了");
        assertThat(me.read(page)).contains("改了").doesNotContain("名称不规范");
        applications.agree("clerk-city", number);
        assertThat(database.sql("select count(*) from workflow_task_draft").query(Integer.class).single()).isZero();
    }

    @Test
    void a_draft_is_ones_own_and_of_an_open_task_and_not_too_long() {
        var number = applications.submitted();
        var page = applications.task(number);
        var me = applications.by("clerk-city");

        assertThat(applications.by("clerk-jiaoyu").send(draft(page), "opinion", "别人")).hasStatus(404);
        var tooLong = me.send(draft(page), "opinion", "长".repeat(4001));
        assertThat(tooLong).hasStatus(422);
        assertThat(text(tooLong)).contains("内容太长，不能暂存");
        assertThat(database.sql("select count(*) from workflow_task_draft").query(Integer.class).single()).isZero();
        applications.agree("clerk-city", number);
        assertThat(me.send(draft(page), "opinion", "晚了")).hasStatus(409);
    }

    @Test
    void own_phrases_come_first_under_an_opinion() {
        var number = applications.submitted();
        var me = applications.by("clerk-city");
        me.send("/account/phrases", "text", TYPED);
        me.send("/account/phrases", "text", "请抓紧办理。");
        assertThat(me.read(applications.task(number))).contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} 𠮷</button>", ">请抓紧办理。</button>");
        assertThat(applications.by("leader-city").read("/account/phrases")).doesNotContain("请抓紧办理");

        me.send("/account/phrases/change", "phrase", "请抓紧办理。", "go", "up");
        var page = me.read("/account/phrases");
        assertThat(page.indexOf("请抓紧办理。")).isLessThan(page.indexOf("拟同意"));
        assertThat(text(me.send("/account/phrases", "text", "请抓紧办理。"))).contains("已经有这一条");
        assertThat(me.send("/account/phrases", "text", "长".repeat(101))).hasStatus(422);
        assertThat(me.send("/account/phrases", "text", " ")).hasStatus(422);
        me.send("/account/phrases/change", "phrase", TYPED, "go", "remove");
        assertThat(me.send("/account/phrases/change", "phrase", TYPED, "go", "remove")).hasStatus(409);
        for (int i = 2; i <= 30; i++) {
            me.send("/account/phrases", "text", "第" + i + "条");
        }
        assertThat(text(me.send("/account/phrases", "text", "多了"))).contains("最多保存 30 条");
    }

    @Test
    void the_page_says_why_it_is_me() {
        var number = applications.submitted();
        assertThat(applications.by("clerk-city").read(applications.task(number)))
                .contains("为什么由我办：按办理路径“单独、联合、分设，市直单位”，银海市财政局的“初审申请”由银海市委老干部局经办人承办，您在这一岗位。");
        database.sql("update workflow_case set routed_by = '当时的规则' where case_number = ?").param(number).update();
        assertThat(applications.by("clerk-city").read(applications.task(number))).as("kept, not found anew").contains("按办理路径“当时的规则”");
    }

    @Test
    void when_it_may_be_finished_is_an_estimate_from_twenty_cases_at_least() {
        var number = applications.submitted();
        clock.set("2026-12-01T10:00");
        int already = database.sql("select count(*) from workflow_case where process = 'branch-formation' and ended_at is not null").query(Integer.class).single();
        finished(20 - 1 - already);
        assertThat(applications.by("clerk-caizheng").read("/formations/" + number)).doesNotContain("仅供参考");
        clock.set("2026-12-02T10:00");
        finished(1);
        assertThat(applications.by("clerk-caizheng").read("/formations/" + number))
                .containsPattern("按近一年同类办件推算，仅供参考：半数在 \\d+ 天内办结，九成在 \\d+ 天内办结");
        database.sql("delete from workflow_case where case_number like 'ZZ-%'").update();
    }

    private int old;

    /** Cases of this year that took 1, 2, 3 … days. */
    private void finished(int count) {
        for (int i = 0; i < count; i++) {
            old++;
            database.sql("insert into workflow_case (case_number, process, title, subject, unit_code, unit_name, unit_path, applicant, applicant_name, "
                            + "applicant_group, status, round, started_at, ended_at) values (?, 'branch-formation', '旧件', 'formation:0', 'X', 'X', '/-/', "
                            + "'nobody', '无', 'UNIT_CLERK@X', 'CLOSED', 1, '2026-03-01 08:00:00', ?)")
                    .params("ZZ-2026-%05d".formatted(old), "2026-03-%02d 09:00:00".formatted(1 + old))
                    .update();
        }
    }

    private static String draft(String page) {
        return page.replaceFirst("(/tasks/[^/]+)/.*", "$1/draft");
    }
}
