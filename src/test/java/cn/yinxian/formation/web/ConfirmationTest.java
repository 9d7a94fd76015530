package cn.yinxian.formation.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.StoppedClock;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What cannot be undone is asked about before it is done, with the document that goes out by it. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "yinxian.test.city=confirmation"})
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, StoppedClock.class})
class ConfirmationTest {

    private static final String TYPED = "经会议研究，不同意。\n${7*7} <script>alert(1)</script> 𠮷\"'";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private JdbcClient database;

    @Test
    void an_approval_shows_the_reply_as_it_will_read_and_issues_it_when_it_is_confirmed() {
        var number = submitted("clerk-jiaoyu", "330902101", "OTHER-R-01", "OTHER-R-02", "OTHER-R-03");
        decided("clerk-binjiang", number);
        decided("leader-binjiang", number);
        var committee = applicant("committee-jiaoyu");
        var page = task(number);
        var form = versioned(committee, page, "verdict", "AGREE", "opinion", "同意。", "metOn", "2026-11-23", "requirements", "三、请及时" + TYPED);
        var before = everything(number);

        var asked = committee.send(page, form);

        assertThat(asked).hasStatusOk();
        assertThat(text(asked)).contains("尚未提交", "的名义，向“滨江区教育局”印发《关于", "此复", "三、请及时", "文号在印发时编定", "确认同意，印发公文").doesNotContain("<script>alert");
        assertThat(everything(number)).isEqualTo(before);
        assertThat(committee.send(page, plus(form, "yes"))).hasRedirectedUrl("/inbox");
        assertThat(database.sql("select number_seq from document_issued where case_number = ?").param(number).query(Integer.class).list())
                .as("the trial has used up no number").containsExactly(1);
        assertThat(committee.send(page, plus(form, "yes"))).hasStatus(409);
    }

    @Test
    void a_refusal_can_be_changed_until_it_is_confirmed_and_asks_nothing_that_would_be_refused() {
        var number = submitted("clerk-minzheng", "330901101", "PLAIN-R-01", "PLAIN-R-02", "PLAIN-R-03");
        var reviewer = applicant("clerk-xiangyang");
        var page = task(number);
        var before = everything(number);

        var without = reviewer.send(page, versioned(reviewer, page, "verdict", "REFUSE", "opinion", " "));
        assertThat(without).hasStatus(422);
        assertThat(text(without)).contains("请写明意见").doesNotContain("尚未提交。");

        var form = versioned(reviewer, page, "verdict", "REFUSE", "opinion", TYPED);
        var asked = reviewer.send(page, form);
        assertThat(text(asked)).contains("尚未提交", "本办件到此结束", "name=\"opinion\" value=\"经会议研究，不同意。\n${7*7} &lt;script&gt;").doesNotContain("印发《");
        var changed = reviewer.send(page, plus(form, "change"));
        assertThat(changed).hasStatusOk();
        assertThat(text(changed)).contains("办理结果", "value=\"REFUSE\" checked", "&lt;script&gt;alert(1)&lt;/script&gt; 𠮷").doesNotContain("有误：");
        assertThat(everything(number)).isEqualTo(before);

        assertThat(applicant("clerk-binjiang").send(page, plus(form, "yes"))).hasStatus(404);
        assertThat(reviewer.send(page, plus(form, "yes"))).hasRedirectedUrl("/inbox");
        assertThat(everything(number)).contains("REFUSED");
    }

    private String submitted(String official, String unit, String... members) {
        var clerk = applicant(official);
        var draft = clerk.begin(Matter.REGULAR, "APPLICATION:" + unit + ":");
        clerk.fill(draft + "/basics", "name", "中共" + official + "离退休干部支部", "basis", "依据", "reason", "理由");
        clerk.fill(draft + "/members?search=赵S", "members", members[0], "members", members[1], "members", members[2], "memberSearch", "赵S");
        clerk.fill(draft + "/body", "seats", "1", "deputies", "0");
        var to = String.valueOf(clerk.fill(draft + "/check", "go", "submit", "reasons[branch.name]", "沿用原名").getResponse().getRedirectedUrl());
        return to.substring("/formations/".length());
    }

    private void decided(String official, String number) {
        assertThat(applicant(official).fill(task(number), "verdict", "AGREE", "opinion", "同意。")).hasRedirectedUrl("/inbox");
    }

    private static String[] versioned(Applicant official, String page, String... fields) {
        return PageVisitor.versioned(official.read(page), fields);
    }

    private static String[] plus(String[] fields, String button) {
        return PageVisitor.plus(fields, "confirm", button);
    }

    private Applicant applicant(String id) {
        return new Applicant(mvc, city.official(id));
    }

    private String task(String number) {
        return database.sql("select task_id, form_key from workflow_task where case_number = ? and ended_at is null")
                .param(number)
                .query((row, i) -> "/tasks/" + row.getString(1) + "/" + row.getString(2))
                .single();
    }

    /** What the case has in the tables of those who take part in its acts. */
    private List<String> everything(String number) {
        return database.sql("select status from workflow_case where case_number = :number"
                        + " union all select concat(task_key, ' ', coalesce(ended_by, '')) from workflow_task where case_number = :number"
                        + " union all select verb from workflow_record where case_number = :number"
                        + " union all select title from document_issued where case_number = :number"
                        + " union all select title from notification_notice where case_number = :number"
                        + " union all select owner from inbox_entry where case_number = :number"
                        + " union all select verb from audit_entry where subject = concat('case:', :number)")
                .param("number", number)
                .query(String.class)
                .list();
    }
}
