package cn.yinxian.formation.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 补正 and what follows an end: an application that came back is amended, one that was withdrawn is copied. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class})
class AmendPagesTest {

    private static final Pattern CASE = Pattern.compile("/formations/(BF-\\d{4}-\\d+)");
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Test
    void an_application_that_came_back_is_amended_beside_the_reasons_and_goes_straight_back() {
        var clerk = applicant("clerk-minzheng");
        var number = submitted(clerk, "APPLICATION:330901101:", "PLAIN-R-01", "PLAIN-R-02", "PLAIN-R-03");
        decide("clerk-xiangyang", number, "clerk-review", "AGREE", "");
        decide("leader-xiangyang", number, "leader-review", "RETURN", "请写明理由<b>");

        var amend = task(clerk, number, "amend");
        assertThat(clerk.read(amend)).contains("退回意见", "写明理由&lt;b&gt;", "直达退回环节", "逐级重走", "𠮷P1");
        var tooLong = clerk.fill(amend, fields("reason", "𠮷${7*7}", "name", "长".repeat(51), "note", "已补充", "go", "submit"));
        assertThat(tooLong).hasStatus(422);
        assertThat(text(tooLong)).contains("超过 50 字", "𠮷${7*7}");
        var forged = clerk.fill(amend, "name", "中共向阳区民政局离退休干部支部", "members", "OTHER-R-01", "note", "已补充", "go", "submit");
        assertThat(text(clerk.fill(amend, fields("reason", "理由充分", "go", "submit")))).contains("请写明补充、更正了什么");
        assertThat(forged).hasStatus(422);

        var done = clerk.fill(amend, fields("reason", "理由充分", "members", "PLAIN-R-01", "members", "PLAIN-R-02", "members", "PLAIN-R-03", "reasons[branch.name]", "沿用原名", "straightBack", "true", "note", "已补充理由", "go", "submit"));
        assertThat(done.getResponse().getRedirectedUrl()).as(text(done)).isEqualTo("/inbox");
        assertThat(task(applicant("leader-xiangyang"), number, "leader-review")).isNotEmpty();
        assertThat(clerk.read("/formations/" + number)).contains("理由充分", "已补充理由");
        assertThat(clerk.open(amend)).hasStatus(409);
    }

    @Test
    void files_are_added_and_removed_while_what_is_typed_stays() {
        var clerk = applicant("clerk-jiaoyu");
        var number = submitted(clerk, "APPLICATION:330902101:", "OTHER-R-01", "OTHER-R-02", "OTHER-R-03");
        decide("clerk-binjiang", number, "clerk-review", "RETURN", "缺附件");
        var amend = task(clerk, number, "amend");
        assertThat(clerk.read(amend)).doesNotContain("直达退回环节");

        var page = clerk.read(amend);
        var added = clerk.upload(amend, "ROSTER", "名册.pdf", PDF, PageVisitor.versioned(page, fields("reason", "还没有保存的理由", "go", "attach")));
        assertThat(added).hasStatusOk();
        assertThat(text(added)).contains("名册.pdf", "还没有保存的理由");
        var id = text(added).replaceAll("(?s).*value=\"(remove-\\d+)\".*", "$1");
        assertThat(text(clerk.fill(amend, fields("go", id)))).contains("没有附件");
        assertThat(applicant("clerk-minzheng").open(amend)).hasStatus(404);
        assertThat(applicant("clerk-minzheng").send(amend, "version", "1")).hasStatus(404);
    }

    @Test
    void a_withdrawn_application_is_copied_into_a_new_draft_by_its_applicant_only() {
        var clerk = applicant("clerk-street");
        var number = submitted(clerk, "APPLICATION:330901001:", "STREET-R-01", "STREET-R-02", "STREET-R-03");
        assertThat(clerk.send("/formations/" + number + "/copy")).hasStatus(422);
        clerk.fill("/formations/" + number + "/withdraw", "reason", "人员有变");
        assertThat(applicant("clerk-office").send("/formations/" + number + "/copy")).hasStatus(404);
        var copied = clerk.send("/formations/" + number + "/copy").getResponse().getRedirectedUrl();
        assertThat(clerk.read(String.valueOf(copied))).contains("已有理由");
    }

    private Applicant applicant(String id) {
        return new Applicant(mvc, city.official(id));
    }

    private static String[] fields(String... given) {
        return given;
    }

    private static String submitted(Applicant clerk, String place, String... members) {
        var draft = clerk.begin(Matter.REGULAR, place);
        clerk.fill(draft + "/basics", "name", "中共" + members[0] + "支部", "basis", "依据", "reason", "已有理由");
        clerk.fill(draft + "/members", "members", members[0], "members", members[1], "members", members[2]);
        var answer = clerk.fill(draft + "/check", "reasons[branch.name]", "沿用原名", "go", "submit");
        var path = CASE.matcher(String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(path.matches()).as(text(answer)).isTrue();
        return path.group(1);
    }

    private void decide(String official, String number, String page, String verdict, String opinion) {
        var one = applicant(official);
        var answer = one.fill(task(one, number, page), "verdict", verdict, "opinion", opinion, "reasonReason", opinion);
        assertThat(answer.getResponse().getRedirectedUrl()).as(text(answer)).isEqualTo("/inbox");
    }

    /** Path of the task's page, as the inbox links it. */
    private static String task(Applicant one, String number, String page) {
        for (String row : one.read("/inbox").split("<tr>")) {
            var path = Pattern.compile("/tasks/[^/\"]+/formation/" + page).matcher(row);
            if (row.contains(number) && path.find()) {
                return path.group();
            }
        }
        throw new AssertionError("no task " + page + " of " + number);
    }
}
