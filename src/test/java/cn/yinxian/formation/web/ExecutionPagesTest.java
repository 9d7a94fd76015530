package cn.yinxian.formation.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.Roster;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.testing.StoppedClock;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestMembers;
import cn.yinxian.testing.TestOfficials;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What follows the committee's reply, in the browser: elect, approve, appoint, arrange; real use cases, rules and engine. */
@SpringBootTest(properties = "spring.main.allow-bean-definition-overriding=true")
@AutoConfigureMockMvc
@Import({TestOfficials.class, StoppedClock.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExecutionPagesTest {

    private static final String TYPED = "${7*7} <script>alert(1)</script> 𠮷";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OrganisationLoad load;

    @Autowired
    private RegisterLoad register;

    @Autowired
    private Roster roster;

    @Autowired
    private JdbcClient database;

    private TestCity city;

    @BeforeAll
    void build() {
        city = new TestCity(load, roster);
        city.build();
        TestMembers.load(register);
    }

    @Test
    void a_committee_is_elected_step_by_step_and_its_secretary_approved() {
        var clerk = applicant("clerk-caizheng");
        var draft = clerk.begin(Matter.REGULAR, "APPLICATION:330900101:");
        clerk.fill(draft + "/basics", "basis", "依据", "reason", "理由");
        clerk.fill(draft + "/members", with("members", people("ORGAN-R", 1, 10)));
        clerk.fill(draft + "/body", "seats", "3", "deputies", "0");
        var number = approved(clerk, draft, "clerk-city", "leader-city", "committee-caizheng");
        var page = task(number);

        assertThat(clerk.read(page)).contains("应到会 10 人；实到会至少 8 人", "应选 3 名，差额选举，候选人至少 4 名").doesNotContain("报告选举结果</button>");

        var early = count(clerk, page, "note", TYPED, "assembly.attending", "7");
        assertThat(early).hasStatus(422);
        assertThat(text(early)).contains("&lt;script&gt;alert(1)&lt;/script&gt; 𠮷", "f-heldOn-error", "不足五分之四（至少 8 人）").doesNotContain("<script>alert");

        var glance = clerk.fill(page, "go", "live", "assembly.attending", "7");
        assertThat(glance).hasStatusOk();
        assertThat(text(glance)).contains("不足五分之四（至少 8 人）").doesNotContain("候选人 0 名");
        var missed = count(clerk, page, sheet("assembly", 7, votes("ORGAN-R", 7, 6, 6, 2)));
        assertThat(missed).hasStatus(422);
        assertThat(text(missed)).contains("应到会 10 人，实到会 7 人，不足五分之四（至少 8 人）", "f-assembly-attending-error");

        var few = count(clerk, page, sheet("assembly", 9, votes("ORGAN-R", 8, 7, 6)));
        assertThat(text(few)).contains("候选人至少 4 名", "第十三条").contains("field-failed\">");
        var many = count(clerk, page, sheet("assembly", 9, votes("ORGAN-R", 10, 7, 6, 2)));
        assertThat(text(many)).contains("多于有效票 9 张", "value=\"10\"");

        var counted = count(clerk, page, sheet("assembly", 9, votes("ORGAN-R", 8, 7, 6, 5)));
        assertThat(counted).hasStatusOk();
        assertThat(text(counted)).contains("须得赞成票 6 票以上", "当选：𠮷O1（8 票）、赵O2（7 票）、赵O3（6 票）", "实到会 9 人，发出选票 9 张，收回 9 张，有效 9 张", "支部委员会第一次会议", "报告选举结果</button>");

        assertThat(text(counted)).contains("name=\"committee.attending\" value=\"3\"", "职务</h2>");
        var all = plus(sheet("assembly", 9, votes("ORGAN-R", 8, 7, 6, 5)), "committee.attending", "3");
        var open = clerk.fill(page, plus(all, "go", "report", "posts[0].member", "ORGAN-R-01", "posts[0].post", "SECRETARY", "posts[1].member", "ORGAN-R-02"));
        assertThat(open).hasStatus(422);
        assertThat(text(open)).contains("f-posts-0-yes-error", "f-posts-1-post-error");
        var unlike = clerk.fill(page, plus(all, "go", "report", "posts[0].member", "ORGAN-R-02", "posts[0].post", "SECRETARY", "posts[0].yes", "3"));
        assertThat(unlike).hasStatus(422);
        assertThat(text(unlike)).contains("与所报职务不一致", "id=\"f-posts\" tabindex=\"-1\" class=\"field-rows field-failed\"");

        var reported = clerk.fill(page, plus(all, "go", "report", "posts[0].member", "ORGAN-R-01", "posts[0].post", "SECRETARY", "posts[0].yes", "3",
                "posts[1].member", "ORGAN-R-02", "posts[1].post", "ORGANISATION", "posts[2].member", "ORGAN-R-03", "posts[2].post", "DISCIPLINE"));
        assertThat(reported).as(text(reported)).hasRedirectedUrl("/inbox");
        assertThat(reported).flash().containsEntry("message", "选举结果已报告，转上级党组织批准书记。");
        assertThat(clerk.send(page, "go", "report")).hasStatus(409);
        assertThat(text(clerk.open(page))).contains("许财政");

        approve(number);
    }

    private void approve(String number) {
        var page = task(number);
        var committee = applicant("committee-caizheng");
        assertThat(committee.read(page)).contains("𠮷O1", "<td>8</td><td>0</td><td>1</td>", "实到会 9 人，发出选票 9 张", "当选待批");
        assertThat(applicant("committee-minzheng").open(page)).hasStatus(404);
        assertThat(applicant("committee-minzheng").send(page, "choice", "APPROVE")).hasStatus(404);
        assertThat(committee.fill(page)).hasStatus(422);
        assertThat(text(committee.fill(page, "choice", "ASSIGN"))).contains("请选择要指派的党员");
        assertThat(text(committee.fill(page, "choice", "ASSIGN", "assignedNew", "ORGAN-R-05"))).contains("请写明指派的理由");
        assertThat(text(committee.fill(page, "choice", "APPROVE", "assignedNew", "ORGAN-R-05", "opinion", TYPED)))
                .contains("已选了要指派的党员", "&lt;script&gt;alert(1)&lt;/script&gt; 𠮷");
        assertThat(committee.fill(page, "choice", "ASSIGN", "assignedNew", "NOBODY", "opinion", "理由")).hasStatus(422);
        assertThat(committee.fill(page, "choice", "RETURN")).hasStatus(422);

        assertThat(committee.fill(page, "choice", "RETURN", "opinion", "请核对计票单")).hasRedirectedUrl("/inbox");
        var clerk = applicant("clerk-caizheng");
        var again = task(number);
        var typedBefore = clerk.read(again);
        assertThat(typedBefore).contains("上次报告被退回", "value=\"2026-11-23\"", "退回意见：请核对计票单", "当选：𠮷O1（8 票）",
                "selected>纪检委员", "name=\"posts[0].yes\" value=\"3\"");
        clerk.fill(again, plus(sheet("assembly", 9, votes("ORGAN-R", 8, 7, 6, 5)), "committee.attending", "3",
                "go", "report", "posts[0].member", "ORGAN-R-01", "posts[0].post", "SECRETARY", "posts[0].yes", "3",
                "posts[1].member", "ORGAN-R-02", "posts[1].post", "ORGANISATION", "posts[2].member", "ORGAN-R-03", "posts[2].post", "DISCIPLINE"));
        assertThat(committee.fill(task(number), "choice", "ASSIGN", "assignedNew", "ORGAN-R-02", "opinion", "确有必要"))
                .hasRedirectedUrl("/inbox");
        assertThat(clerk.read("/formations/" + number)).contains("上级指派", "书记任职的批复");
    }

    @Test
    void after_a_split_both_branches_vote_and_a_tie_is_voted_again() {
        var clerk = applicant("clerk-minzheng");
        var draft = clerk.begin(Matter.SEPARATED, "APPLICATION:330901101:B-330901101-01");
        clerk.fill(draft + "/basics", "basis", "依据", "reason", "理由");
        clerk.fill(draft + "/members", with("members", people("BUREAU-R", 1, 4)));
        clerk.fill(draft + "/body", "seats", "1", "deputies", "0");
        var number = approved(clerk, draft, "clerk-xiangyang", "leader-xiangyang", "committee-minzheng");
        var first = task(number);
        assertThat(clerk.read(first)).contains("现在报告新党支部的选举", "应到会 4 人；实到会至少 4 人", "等额选举，候选人 1 名").doesNotContain("赵B5（");

        var away = clerk.fill(first, plus(sheet("assembly", 3, votes("BUREAU-R", 3)), "go", "report",
                "notCounted[0].member", "BUREAU-R-04", "notCounted[0].reason", "BEDRIDDEN_OR_LONG_ILL"));
        assertThat(away).hasStatus(422);
        assertThat(text(away)).contains("须经上级党组织同意并经党员大会通过", "不计入 1 人，应到会 3 人");
        var seen = PageVisitor.versioned(clerk.read(first))[1];
        var reported = clerk.fill(first, plus(sheet("assembly", 3, votes("BUREAU-R", 3)), "go", "report",
                "notCounted[0].member", "BUREAU-R-04", "notCounted[0].reason", "BEDRIDDEN_OR_LONG_ILL", "superiorAgreed", "true",
                "assemblyPassed", "true", "posts[0].member", "BUREAU-R-01", "posts[0].post", "SECRETARY"));
        assertThat(reported).as(text(reported)).hasRedirectedUrl("/inbox");
        assertThat(reported).flash().containsEntry("message", "新党支部的选举结果已报告，请接着报告原党支部的选举结果。");

        var second = task(number);
        assertThat(second).isNotEqualTo(first);
        assertThat(clerk.read(second)).contains("现在报告原党支部", "应到会 9 人", "应为 3 至");
        assertThat(clerk.send(second, plus(sheet("assembly", 3, votes("BUREAU-R", 3)), "go", "report", "version", seen))).hasStatus(409);
        var tie = plus(sheet("assembly", 9, votes("BUREAU-S", 8, 7, 6, 6)), "seats", "3");
        var tied = count(clerk, second, tie);
        assertThat(text(tied)).contains("赵B3（6 票）、赵B4（6 票）得票相同，争 1 个名额", "得票相同，再次投票</h2>")
                .contains("name=\"revote.lines[1].member\"");
        var settled = count(clerk, second, plus(tie, sheet("revote", 9, lines("BUREAU-S", 3, 5, 4))));
        assertThat(text(settled)).contains("当选：𠮷B1（8 票）、赵B2（7 票）、赵B3（5 票）", "当选人的职务");
    }

    @Test
    void one_more_row_is_given_without_a_word_about_what_is_missing_and_unreadable_numbers_are_kept() {
        var clerk = applicant("clerk-jiaoyu");
        var draft = clerk.begin(Matter.REGULAR, "APPLICATION:330902101:");
        clerk.fill(draft + "/basics", "name", "中共滨江区教育局离退休干部第二支部", "basis", "依据", "reason", "理由");
        clerk.fill(draft + "/members", with("members", people("OTHER-R", 1, 3)));
        clerk.fill(draft + "/body", "seats", "1", "deputies", "0");
        var number = approved(clerk, draft, "clerk-binjiang", "leader-binjiang", "committee-jiaoyu");
        var page = task(number);

        var more = clerk.fill(page, "go", "more-assembly", "assembly.lines[0].member", "OTHER-R-01", "assembly.attending", "三");
        assertThat(more).hasStatusOk();
        assertThat(text(more)).contains("assembly.lines[1].member", "value=\"三\"").doesNotContain("f-heldOn-error");
        var wrong = count(clerk, page, "assembly.attending", "三", "assembly.lines[0].yes", "很多", "heldOn", "那天");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("value=\"三\"", "value=\"很多\"", "value=\"那天\"");
        for (String senseless : List.of("assembly.lines[99999].yes", "assembly.lines[-1].yes", "assembly.lines[x].yes", "posts[].post")) {
            assertThat(count(clerk, page, senseless, "1").getResponse().getStatus()).as(senseless).isLessThan(500);
        }
        var beforeTheReply = sheet("assembly", 3, votes("OTHER-R", 3));
        beforeTheReply[1] = "1921-07-01";
        assertThat(text(count(clerk, page, beforeTheReply))).contains("f-heldOn-error", "应在批复之日");
        assertThat(text(count(clerk, page, sheet("assembly", 3, votes("NOBODY", 3))))).contains("不在本党支部名册中");
        assertThat(applicant("clerk-minzheng").send(page, "go", "report")).hasStatus(404);
    }

    @Test
    void officers_of_a_functional_branch_are_appointed() {
        var clerk = applicant("clerk-community");
        var draft = clerk.begin(Matter.COMMUNITY_FUNC, "APPLICATION:330901001001:");
        clerk.fill(draft + "/basics", "basis", "依据", "reason", "理由");
        clerk.fill(draft + "/members?memberSearch=赵S", with("members", people("STREET-R", 2, 4), "memberSearch", "赵S"));
        clerk.fill(draft + "/body", "seats", "2", "deputies", "1");
        var number = approved(clerk, draft, "clerk-xiangyang", null, "committee-street");
        var page = task(number);
        var street = applicant("committee-street");

        assertThat(street.read(page)).contains("最多 2 人", "赵S2").doesNotContain("𠮷S1");
        var empty = street.fill(page, "note", TYPED);
        assertThat(empty).hasStatus(422);
        assertThat(text(empty)).contains("书记应为 1 名，现报 0 名", "&lt;script&gt;alert(1)&lt;/script&gt; 𠮷");
        var twice = street.fill(page, "posts[0].post", "SECRETARY", "posts[0].member", "STREET-R-02", "posts[1].post", "DEPUTY_SECRETARY", "posts[1].member", "STREET-R-02");
        assertThat(text(twice)).contains("同一名党员只填一个职务", "value=\"STREET-R-02\" selected");
        assertThat(street.fill(page, "posts[0].post", "SECRETARY", "posts[0].member", "OTHER-R-01")).hasStatus(422);
        assertThat(clerk.open(page)).hasStatus(404);

        var done = street.fill(page, "posts[0].post", "SECRETARY", "posts[0].member", "STREET-R-02", "posts[1].post", "DEPUTY_SECRETARY", "posts[1].member", "");
        assertThat(done).as(text(done)).hasRedirectedUrl("/inbox");
        assertThat(street.send(page, "version", "1")).hasStatus(409);
        assertThat(text(street.open(page))).contains("该事项已由", "href=\"/cases/" + number + "\"", "查看办件");
        assertThat(clerk.read("/formations/" + number)).contains("班子的通知", "<td data-label=\"产生方式和状态\">指定</td>")
                .contains("提醒与督办", "办件进展通知", "站内：已送达，尚未阅读");
    }

    @Test
    void every_member_of_a_branch_that_ends_is_given_a_branch() {
        var clerk = applicant("clerk-minzheng");
        var draft = clerk.begin(Matter.DISSOLVE, "APPLICATION:330901101:B-330901101-02");
        clerk.fill(draft + "/basics", "basis", "依据", "reason", "理由");
        var number = approved(clerk, draft, "clerk-xiangyang", "leader-xiangyang", "committee-minzheng");
        var page = task(number);

        assertThat(clerk.read(page)).contains("还有 4 名没有落实去向", "𠮷P1（1950 年生）", "中共向阳区民政局第一支部").doesNotContain("滨江区教育局离退休");
        var one = clerk.fill(page, "members[0].code", "PLAIN-R-01", "members[0].target", "B-330901101-01", "note", TYPED, "go", "arrange");
        assertThat(one).hasStatus(422);
        assertThat(text(one)).contains("还有 3 名没有落实去向", "还有 3 名党员没有落实去向", "&lt;script&gt;alert(1)&lt;/script&gt; 𠮷", "field-failed\">");
        var rest = clerk.fill(page, "members[0].code", "PLAIN-R-01", "rest", "B-330901101-01", "go", "rest");
        assertThat(rest).hasStatusOk();
        assertThat(text(rest)).contains("都已落实去向");
        assertThat(applicant("clerk-jiaoyu").open(page)).hasStatus(404);

        var all = new ArrayList<String>(List.of("go", "arrange"));
        IntStream.range(0, 4).forEach(i -> all.addAll(List.of(
                "members[" + i + "].code", "PLAIN-R-0" + (i + 1), "members[" + i + "].target", "B-330901101-01")));
        assertThat(clerk.fill(page, all.toArray(String[]::new))).hasRedirectedUrl("/inbox");
        assertThat(clerk.send(page, "go", "arrange")).hasStatus(409);
    }

    /** Submits the draft and lets each level agree; gives the case number. */
    private String approved(Applicant clerk, String draft, String clerkReviews, String leaderReviews, String decides) {
        var submitted = clerk.fill(draft + "/check", "go", "submit");
        assertThat(submitted.getResponse().getRedirectedUrl()).as(text(submitted)).startsWith("/formations/BF-");
        var number = submitted.getResponse().getRedirectedUrl().substring("/formations/".length());
        agree(number, clerkReviews);
        if (leaderReviews != null) {
            agree(number, leaderReviews);
        }
        agree(number, decides);
        return number;
    }

    private void agree(String number, String official) {
        var answer = applicant(official).fill(task(number), "verdict", "AGREE", "opinion", "同意。", "metOn", "2026-11-23");
        assertThat(answer).as(text(answer)).hasRedirectedUrl("/inbox");
    }

    /** Path of the page of the task that is open. */
    private String task(String number) {
        return database.sql("select task_id, form_key from workflow_task where case_number = :number and ended_at is null")
                .param("number", number)
                .query((row, i) -> "/tasks/" + row.getString(1) + "/" + row.getString(2))
                .single();
    }

    private MvcTestResult count(Applicant clerk, String page, String... fields) {
        return clerk.fill(page, plus(fields, "go", "count"));
    }

    private Applicant applicant(String id) {
        return new Applicant(mvc, city.official(id));
    }

    /** A sheet on which every ballot is valid. */
    private static String[] sheet(String round, int attending, List<String> votes) {
        var fields = new ArrayList<>(List.of("heldOn", "2026-11-23"));
        for (String figure : List.of("attending", "issued", "returned")) {
            Collections.addAll(fields, round + "." + figure, String.valueOf(attending));
        }
        for (int i = 0; i < votes.size(); i += 2) {
            Collections.addAll(fields, round + ".lines[" + i / 2 + "].member", votes.get(i), round + ".lines[" + i / 2 + "].yes", votes.get(i + 1));
        }
        return fields.toArray(String[]::new);
    }

    private static List<String> votes(String prefix, int... yes) {
        return lines(prefix, 1, yes);
    }

    /** Member and votes by turns, from the given member on. */
    private static List<String> lines(String prefix, int from, int... yes) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < yes.length; i++) {
            Collections.addAll(lines, "%s-%02d".formatted(prefix, from + i), String.valueOf(yes[i]));
        }
        return lines;
    }

    private static String[] plus(String[] fields, String... others) {
        var all = new ArrayList<>(List.of(fields));
        Collections.addAll(all, others);
        return all.toArray(String[]::new);
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
