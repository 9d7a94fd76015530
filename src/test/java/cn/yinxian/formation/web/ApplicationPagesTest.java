package cn.yinxian.formation.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An application written in the browser, for each kind, against the real use cases, rules and engine. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class})
class ApplicationPagesTest {

    private static final String BUREAU = "APPLICATION:330901101:";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Test
    void a_regular_branch_is_written_in_five_steps_and_submitted() {
        var clerk = applicant("clerk-minzheng");
        var draft = clerk.begin(Matter.REGULAR, BUREAU);
        assertThat(clerk.read(draft + "/basics")).contains("第 1 步，共 5 步", "中共银海市向阳区民政局离退休干部支部", "还没有选党员");
        clerk.fill(draft + "/basics", "basis", "《中国共产党支部工作条例（试行）》", "reason", "党员增多", "go", "next");
        assertThat(clerk.read(draft + "/members")).contains("𠮷B1").doesNotContain("BUREAU-S-01");
        assertThat(clerk.fill(draft + "/members", with("members", people("BUREAU-R", 1, 7), "go", "next"))).hasRedirectedUrl(draft + "/body");
        assertThat(clerk.read(draft + "/body")).contains("应当设支部委员会", "第 3 步，共 5 步");
        assertThat(clerk.read(draft + "/basics")).contains("中共银海市向阳区民政局离退休干部支部委员会");
        clerk.fill(draft + "/body", "seats", "3", "deputies", "0", "go", "next");
        assertThat(clerk.upload(draft + "/attachments", "ROSTER", "名册.pdf", PDF)).hasRedirectedUrl(draft + "/attachments");
        assertThat(clerk.read(draft + "/check")).contains("名册.pdf", "各项条件都符合", "向阳区");

        var answer = clerk.fill(draft + "/check", "go", "submit");
        assertThat(answer.getResponse().getRedirectedUrl()).as(text(answer)).startsWith("/formations/BF-");
        assertThat(clerk.open(draft + "/check")).hasStatus(409);
        assertThat(clerk.read("/formations")).contains("关于组建中共银海市向阳区民政局离退休干部支部委员会的请示");
    }

    @Test
    void a_name_in_use_is_said_on_the_first_page_and_a_free_one_proposed() {
        var clerk = applicant("clerk-street");
        var draft = clerk.begin(Matter.REGULAR, "APPLICATION:330901001:");
        clerk.fill(draft + "/basics", "name", "中共长宁街道离退休干部支部");
        assertThat(clerk.read(draft + "/basics")).contains("名称不能用", "同一党委下已有同名的党支部").doesNotContain("正式党员 0 人");
        clerk.fill(draft + "/basics", "name", "中共长宁街道离退休干部第二支部");
        assertThat(clerk.read(draft + "/basics")).contains("还没有选党员").doesNotContain("名称不能用");
    }

    @Test
    void too_few_members_are_refused_with_the_article_and_lead_to_a_joint_branch() {
        var clerk = applicant("clerk-office");
        var draft = clerk.begin(Matter.REGULAR, "APPLICATION:330901102:");
        clerk.fill(draft + "/basics", "basis", "依据", "reason", "理由");
        clerk.fill(draft + "/members", with("members", people("ARCHIVE-R", 1, 2)));
        assertThat(clerk.read(draft + "/check")).contains("正式党员 2 人，少于 3 人", "《中国共产党支部工作条例（试行）》", "向阳区民政局");
        var refused = clerk.fill(draft + "/check", "go", "submit");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("不能单独组建");

        assertThat(clerk.fill(draft + "/basics", "kind", "JOINT", "go", "next")).hasRedirectedUrl(draft + "/basics");
        assertThat(clerk.read(draft + "/basics")).contains("联合单位", "向阳区民政局", "离退休干部联合支部");
        clerk.fill(draft + "/basics", "partners", "330901101", "go", "next");
        clerk.fill(draft + "/members", with("members", List.of("ARCHIVE-R-01", "ARCHIVE-R-02", "BUREAU-R-08")));
        assertThat(clerk.read(draft + "/body")).contains("向阳区民政局同意的日期", "还有 1 个单位没有出具同意意见");
        clerk.fill(draft + "/body", "consents[330901101]", "2026年1月5日", "deputies", "1");
        var submitted = clerk.fill(draft + "/check", "go", "submit");
        assertThat(submitted.getResponse().getRedirectedUrl()).as(text(submitted)).startsWith("/formations/BF-");
    }

    @Test
    void what_passes_a_usual_limit_asks_for_a_reason_beside_the_rule() {
        var clerk = applicant("clerk-caizheng");
        var draft = clerk.begin(Matter.REGULAR, "APPLICATION:330900101:");
        clerk.fill(draft + "/basics", "basis", "依据", "reason", "理由");
        assertThat(clerk.fill(draft + "/members", "go", "all")).hasRedirectedUrl(draft + "/members");
        clerk.fill(draft + "/body", "seats", "5", "deputies", "1");
        var silent = clerk.fill(draft + "/check", "reasons[branch.maxMembers]", "", "go", "submit");
        assertThat(silent).hasStatus(422);
        assertThat(text(silent)).contains("请说明理由：党员 55 人", "f-reasons-branch-maxMembers-error");
        var submitted = clerk.fill(draft + "/check", "reasons[branch.maxMembers]", "人员集中，便于管理", "go", "submit");
        assertThat(submitted.getResponse().getRedirectedUrl()).as(text(submitted)).startsWith("/formations/BF-");
        assertThat(clerk.read(String.valueOf(submitted.getResponse().getRedirectedUrl())))
                .contains("<b>已说明理由</b> 党员 55 人，超过一般限度 50 人 ", "申请单位说明的理由：人员集中，便于管理")
                .doesNotContain("请说明理由");
    }

    @Test
    void members_of_a_mixed_branch_are_separated() {
        var clerk = applicant("clerk-minzheng");
        var draft = clerk.begin(Matter.SEPARATED, BUREAU + "B-330901101-01");
        assertThat(clerk.read(draft + "/members")).contains("BUREAU-R-01").doesNotContain("BUREAU-S-01", "PLAIN-R-01");
        clerk.fill(draft + "/members", with("members", people("BUREAU-R", 1, 4)));
        assertThat(clerk.read(draft + "/body")).contains("原党支部为混编党支部", "不设支部委员会，设书记 1 名");
    }

    @Test
    void a_functional_branch_gathers_members_found_by_name() {
        var clerk = applicant("clerk-community");
        var draft = clerk.begin(Matter.COMMUNITY_FUNC, "APPLICATION:330901001001:");
        assertThat(clerk.read(draft + "/members")).contains("请先查找党员");
        assertThat(clerk.fill(draft + "/members", "memberSearch", "赵S", "go", "find").getResponse().getRedirectedUrl()).startsWith(draft + "/members?memberSearch=");
        var found = clerk.read(draft + "/members?memberSearch=赵S");
        assertThat(found).contains("STREET-R-02", "中共长宁街道离退休干部支部").doesNotContain("OTHER-R");
        clerk.send(draft + "/members", PageVisitor.versioned(found, with("members", people("STREET-R", 2, 4), "memberSearch", "赵S")));
        assertThat(clerk.read(draft + "/check")).contains("社区功能型党支部依托社区", "赵S2");
    }

    @Test
    void members_are_found_by_name_and_unit_and_whoever_is_chosen_stays_on_top() {
        var clerk = applicant("clerk-minzheng");
        var draft = clerk.begin(Matter.TEMP, BUREAU);
        assertThat(clerk.read(draft + "/members")).contains("BUREAU-R-01", "姓名或党员编号", "单位名称").doesNotContain("STREET-R", "BUREAU-S");
        var page = draft + "/members?memberUnit=长宁";
        assertThat(clerk.read(page)).contains("STREET-R-01", "STREET-R-04").doesNotContain("BUREAU-R");
        assertThat(clerk.fill(draft + "/members", "members", "STREET-R-02", "memberSearch", "赵A", "memberUnit", "档案", "go", "find").getResponse().getRedirectedUrl())
                .startsWith(draft + "/members?memberSearch=").endsWith("#found");
        var next = clerk.read(draft + "/members?memberSearch=赵A&memberUnit=档案");
        assertThat(next).contains("已选 1 人", "ARCHIVE-R-02").containsPattern("value=\"STREET-R-02\" checked").doesNotContain("STREET-R-01", "ARCHIVE-R-01");
        assertThat(clerk.read(draft + "/members?memberUnit=滨江区")).contains("没有找到符合的党员", "STREET-R-02").doesNotContain("OTHER-R");
        clerk.fill(draft + "/members", "members", "STREET-R-02", "memberUnit", "档案", "go", "all");
        assertThat(clerk.read(draft + "/members")).contains("已选 3 人", "ARCHIVE-R-02");
        assertThat(clerk.fill(draft + "/members", "memberSearch", "长".repeat(51), "go", "find")).hasStatus(422);
    }

    @Test
    void of_many_members_a_page_is_listed_once_a_name_is_given() {
        var clerk = applicant("clerk-caizheng");
        var draft = clerk.begin(Matter.TEMP, "APPLICATION:330900101:");
        assertThat(clerk.read(draft + "/members")).contains("可以选的共有 55 人，请按姓名、单位查找").doesNotContain("ORGAN-R-01");
        assertThat(clerk.read(draft + "/members?memberUnit=财政")).contains("找到 55 人，先列出 20 人").doesNotContain("ORGAN-R-21");
        assertThat(clerk.read(draft + "/members?memberSearch=organ-r-5")).contains("ORGAN-R-50", "ORGAN-R-55", "找到 6 人");
    }

    @Test
    void a_club_and_a_temporary_branch_rest_on_their_own_kind_of_body() {
        var club = applicant("clerk-club");
        var draft = club.begin(Matter.CLUB_FUNC, "APPLICATION:330901201:");
        assertThat(club.read(draft + "/basics")).contains("依托机构", "中共银海市向阳区老年书画协会离退休干部功能型支部");
        var clerk = applicant("clerk-minzheng");
        var temporary = clerk.begin(Matter.TEMP, BUREAU);
        clerk.fill(temporary + "/members", with("members", people("BUREAU-R", 1, 3)));
        assertThat(clerk.read(temporary + "/body")).contains("临时党支部依托为执行任务临时设立的机构");
    }

    @Test
    void a_branch_is_adjusted_by_moving_its_members() {
        var clerk = applicant("clerk-minzheng");
        var draft = clerk.begin(Matter.ADJUST, BUREAU + "B-330901101-02");
        assertThat(clerk.read(draft + "/basics")).contains("第 1 步，共 4 步", "调整后的名称");
        clerk.fill(draft + "/members", "targets[BUREAU-R-05]", "B-330901101-02", "targets[PLAIN-R-01]", "B-330901101-01");
        assertThat(clerk.read(draft + "/check")).contains("调整后正式党员 4 人");
        assertThat(clerk.read(draft + "/members?memberSearch=查无此人"))
                .contains("从别的党支部转入（已选 1 人）", "没有找到符合的党员")
                .containsPattern("name=\"targets\\[BUREAU-R-05]\" value=\"B-330901101-02\" checked");
        assertThat(clerk.fill(draft + "/members", "targets[PLAIN-R-01]", "B-330902101-01")).hasStatus(422);
    }

    @Test
    void a_branch_is_dissolved_with_one_target_for_all() {
        var clerk = applicant("clerk-minzheng");
        var draft = clerk.begin(Matter.DISSOLVE, BUREAU + "B-330901101-02");
        assertThat(clerk.read(draft + "/members")).contains("批复后再安排");
        clerk.fill(draft + "/members", "everybody", "B-330901101-01", "go", "everybody");
        assertThat(clerk.read(draft + "/members")).contains("党员都已落实去向");
        assertThat(clerk.fill(draft + "/members", "everybody", "", "go", "everybody")).hasStatus(422);
    }

    @Test
    void typed_text_is_shown_as_typed_and_kept_when_refused() {
        var clerk = applicant("clerk-minzheng");
        var draft = clerk.begin(Matter.REGULAR, BUREAU);
        var typed = "${7*7} <script>alert(1)</script> ''; drop table formation; 𠮷";
        clerk.fill(draft + "/basics", "reason", typed);
        assertThat(clerk.read(draft + "/check")).contains("${7*7} &lt;script&gt;alert(1)&lt;/script&gt;", "𠮷").doesNotContain("<script>alert");
        var refused = clerk.fill(draft + "/basics", "name", "长".repeat(51), "reason", typed + "未保存");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("党支部名称 51 字，超过 50 字", "𠮷未保存");
        assertThat(clerk.fill(draft + "/body", "deputies", "二")).hasStatus(422);
    }

    @Test
    void a_foreign_or_unknown_draft_is_missing_whatever_is_asked() {
        var draft = applicant("clerk-minzheng").begin(Matter.REGULAR, BUREAU);
        var other = applicant("clerk-office");
        for (String page : List.of("", "/basics", "/members", "/body", "/attachments", "/check", "/discard")) {
            assertThat(other.open(draft + page)).as(page).hasStatus(404);
            assertThat(other.open("/formations/drafts/99999" + page)).as(page).hasStatus(404);
        }
        for (String act : List.of("/basics", "/members", "/body", "/check", "/discard", "/basics/assessment", "/attachments/1/remove")) {
            assertThat(other.send(draft + act, "version", "0")).as(act).hasStatus(404);
        }
        assertThat(other.upload(draft + "/attachments", "OTHER", "a.pdf", PDF)).hasStatus(404);
    }

    @Test
    void forged_places_units_members_and_old_versions_change_nothing() {
        var clerk = applicant("clerk-minzheng");
        assertThat(clerk.send("/formations/new", "matter", "REGULAR", "place", "APPLICATION:330902101:")).hasStatus(422);
        assertThat(clerk.send("/formations/new", "matter", "REGULAR", "place", "CITY:330901101:")).hasStatus(422);
        assertThat(clerk.send("/formations/new", "matter", "NONSENSE")).hasStatus(422);
        var draft = clerk.begin(Matter.JOINT, BUREAU);
        assertThat(clerk.fill(draft + "/basics", "partners", "330902101")).hasStatus(422);
        assertThat(clerk.fill(draft + "/members", "members", "OTHER-R-01")).hasStatus(422);
        assertThat(clerk.fill(draft + "/members", "members", "NOBODY")).hasStatus(422);
        assertThat(clerk.send(draft + "/basics", "reason", "旧页面", "version", "99")).hasStatus(409);
        assertThat(clerk.read(draft + "/basics")).doesNotContain("旧页面");
    }

    @Test
    void the_panel_answers_alone_what_is_typed_and_keeps_nothing() {
        var clerk = applicant("clerk-minzheng");
        var draft = clerk.begin(Matter.REGULAR, BUREAU);
        clerk.fill(draft + "/members", with("members", people("BUREAU-R", 1, 2)));
        var panel = text(clerk.send(draft + "/members/assessment", with("members", people("BUREAU-R", 1, 3), "version", "1")));
        assertThat(panel).contains("正式党员 3 人").doesNotContain("<html");
        assertThat(clerk.read(draft + "/members")).contains("正式党员 2 人，少于 3 人");
    }

    @Test
    void files_are_checked_listed_handed_out_and_removed() {
        var clerk = applicant("clerk-minzheng");
        var draft = clerk.begin(Matter.REGULAR, BUREAU);
        var fake = clerk.upload(draft + "/attachments", "OTHER", "名册.pdf", "MZ 不是 PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(fake).hasStatus(422);
        assertThat(clerk.upload(draft + "/attachments", "", "名册.pdf", PDF)).hasStatus(422);
        clerk.upload(draft + "/attachments", "APPLICATION", "请示𠮷.pdf", PDF);
        var page = clerk.read(draft + "/attachments");
        assertThat(page).contains("请示𠮷.pdf");
        var file = page.replaceAll("(?s).*href=\"(" + draft + "/attachments/\\d+)\".*", "$1");
        assertThat(clerk.open(file)).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(clerk.send(file + "/remove")).hasRedirectedUrl(draft + "/attachments");
        assertThat(clerk.read(draft + "/attachments")).contains("还没有附件");
    }

    @Test
    void a_draft_shows_in_the_inbox_and_is_discarded_after_a_question() {
        var clerk = applicant("clerk-jiaoyu");
        var draft = clerk.begin(Matter.REGULAR, "APPLICATION:330902101:");
        assertThat(clerk.read("/inbox/drafts")).contains(draft);
        assertThat(clerk.read(draft + "/discard")).contains("不能恢复");
        assertThat(clerk.fill(draft + "/discard")).hasRedirectedUrl("/formations");
        assertThat(clerk.open(draft + "/basics")).hasStatus(404);
    }

    @Test
    void a_superior_begins_a_direct_decision_for_a_unit_of_its_own() {
        var clerk = applicant("clerk-xiangyang");
        assertThat(clerk.read("/formations/new?matter=REGULAR")).contains("向阳区档案馆").doesNotContain("滨江区教育局");
        var draft = clerk.begin(Matter.REGULAR, "DISTRICT:330901102:");
        assertThat(clerk.read(draft + "/basics")).contains("向阳区档案馆");
        assertThat(applicant("auditor").open("/formations/new")).hasStatus(403);
    }

    private Applicant applicant(String id) {
        return new Applicant(mvc, city.official(id));
    }

    private static List<String> people(String prefix, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "%s-%02d".formatted(prefix, i)).toList();
    }

    private static String[] with(String name, List<String> values, String... others) {
        var fields = new ArrayList<String>();
        values.forEach(value -> fields.addAll(List.of(name, value)));
        fields.addAll(List.of(others));
        return fields.toArray(String[]::new);
    }
}
