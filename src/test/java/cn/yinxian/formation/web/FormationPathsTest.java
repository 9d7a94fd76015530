package cn.yinxian.formation.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.register.Register;
import cn.yinxian.testing.CaseRows;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.StoppedClock;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestMembers;
import cn.yinxian.testing.TestOfficials;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Each path of branch-formation from the first page to its end: pages, rules, engine, register together. */
@SpringBootTest(properties = "spring.main.allow-bean-definition-overriding=true")
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, StoppedClock.class})
class FormationPathsTest {

    private static final ZoneId CITY_ZONE = ZoneId.of("Asia/Shanghai");

    private static final AtomicInteger NAMES = new AtomicInteger();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private Register register;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient database;

    @Test
    void approved_elected_recorded_after_a_query_and_entered() {
        var number = submitted("clerk-jiaoyu", Matter.REGULAR, "330902101:", "OTHER-R-01", "OTHER-R-02", "OTHER-R-03");
        decide("clerk-binjiang", number, "AGREE");
        decide("leader-binjiang", number, "AGREE");
        decide("committee-jiaoyu", number, "AGREE");
        elect("clerk-jiaoyu", number, "OTHER-R-02");
        act("committee-jiaoyu", number, "choice", "REFUSE", "opinion", "该同志任职时间太短");
        elect("clerk-jiaoyu", number, "OTHER-R-01");
        act("committee-jiaoyu", number, "choice", "APPROVE", "opinion", "同意");
        act("org-binjiang", number, "choice", "QUERY", "opinion", "请说明");
        act("committee-jiaoyu", number, "opinion", "说明如下");
        act("org-binjiang", number, "choice", "NOTE", "opinion", "");

        assertThat(rows().path(number)).containsExactly(
                "SUBMIT", "clerkReview AGREE", "leaderReview AGREE", "committeeDecision AGREE", "reportElection REPORT",
                "approveSecretary REFUSE", "reportElection REPORT", "approveSecretary AGREE", "recordFiling QUERY", "answerQuery ANSWER",
                "recordFiling RECORD");
        rows().assertEnded(number, "CLOSED");
        var branch = register.branchesOf(TestCity.OTHER_BUREAU).stream()
                .filter(one -> !one.code().equals(TestMembers.OTHERS)).findFirst().orElseThrow();
        assertThat(register.membersOf(branch.code())).extracting("code").containsExactlyInAnyOrder("OTHER-R-01", "OTHER-R-02", "OTHER-R-03");
        assertThat(register.officersOf(branch.code())).singleElement().extracting("memberCode").isEqualTo("OTHER-R-01");
        assertThat(applicant("clerk-jiaoyu").read("/formations/" + number))
                .as("what the rules said that day, not what they say now that the branch itself has the name")
                .contains("条件核对", "/branches/" + branch.code())
                .doesNotContain("已有同名", "不符合");
    }

    @Test
    void returned_to_the_applicant_and_led_again_through_every_step() {
        var number = submitted("clerk-minzheng", Matter.REGULAR, "330901101:", "PLAIN-R-01", "PLAIN-R-02", "PLAIN-R-03");
        decide("clerk-xiangyang", number, "AGREE");
        decide("leader-xiangyang", number, "RETURN");
        assertThat(rows().status(number)).isEqualTo("RETURNED");
        assertThat(applicant("clerk-minzheng").read("/formations/" + number)).contains("data-refused=\"userTask_leaderReview\"");
        amend("clerk-minzheng", number, "false", "PLAIN-R-01", "PLAIN-R-02", "PLAIN-R-03");
        decide("clerk-xiangyang", number, "AGREE");
        decide("leader-xiangyang", number, "AGREE");
        decide("committee-minzheng", number, "RETURN");
        amend("clerk-minzheng", number, "true", "PLAIN-R-01", "PLAIN-R-02", "PLAIN-R-03");
        decide("committee-minzheng", number, "AGREE");

        assertThat(rows().path(number)).containsExactly(
                "SUBMIT", "clerkReview AGREE", "leaderReview RETURN", "amend RESUBMIT", "clerkReview AGREE", "leaderReview AGREE",
                "committeeDecision RETURN", "amend RESUBMIT_STRAIGHT", "committeeDecision AGREE");
        assertThat(rows().waiting(number)).containsExactly("reportElection");
        assertThat(applicant("clerk-minzheng").read("/formations/" + number)).as("what was agreed in the end is not marked").contains("data-refused=\"\"");
        assertThat(database.sql("select round from workflow_case where case_number = ?").param(number).query(Integer.class).single()).isEqualTo(3);
    }

    @Test
    void refused_by_a_reviewer_and_refused_by_the_committee_in_a_reply() {
        var plain = submitted("clerk-street", Matter.REGULAR, "330901001:", "STREET-R-01", "STREET-R-02", "STREET-R-03");
        decide("clerk-xiangyang", plain, "REFUSE");
        assertThat(rows().path(plain)).containsExactly("SUBMIT", "clerkReview REFUSE");
        assertThat(applicant("clerk-street").read("/formations/" + plain)).contains("■ 不同意").doesNotContain("data-refused=\"\"", "✓ 已办<");
        rows().assertEnded(plain, "REFUSED");
        assertThat(applicant("clerk-street").read("/formations/" + plain)).contains("data-refused=\"userTask_clerkReview\"");

        var large = submitted("clerk-caizheng", Matter.REGULAR, "330900101:", organs());
        decide("clerk-city", large, "AGREE");
        decide("leader-city", large, "AGREE");
        decide("committee-caizheng", large, "REFUSE");
        assertThat(rows().path(large)).containsExactly("SUBMIT", "clerkReview AGREE", "leaderReview AGREE", "committeeDecision REFUSE");
        rows().assertEnded(large, "REFUSED");
        assertThat(applicant("clerk-caizheng").read("/formations/" + large)).contains("批复", "下载 Word 文档");
        assertThat(register.branchesOf(TestCity.CITY_ORGAN)).hasSize(1);
    }

    @Test
    void withdrawn_by_the_applicant_before_the_decision_but_not_behind_it() {
        var number = submitted("clerk-community", Matter.COMMUNITY_FUNC, "330901001001:", "STREET-R-02", "STREET-R-03", "STREET-R-04");
        decide("clerk-xiangyang", number, "AGREE");
        var clerk = applicant("clerk-community");
        assertThat(clerk.fill("/formations/" + number + "/withdraw", "reason", "党员意见有变")).hasStatus3xxRedirection();
        assertThat(rows().path(number)).containsExactly("SUBMIT", "clerkReview AGREE", "WITHDRAW");
        rows().assertEnded(number, "WITHDRAWN");

        var decided = submitted("clerk-community", Matter.COMMUNITY_FUNC, "330901001001:", "STREET-R-02", "STREET-R-03", "STREET-R-04");
        decide("clerk-xiangyang", decided, "AGREE");
        decide("committee-street", decided, "AGREE");
        assertThat(clerk.send("/formations/" + decided + "/withdraw", "reason", "太晚", "version", "3").getResponse().getStatus()).isIn(409, 422);
        assertThat(rows().waiting(decided)).containsExactly("appointOfficers");
    }

    @Test
    void an_overdue_reply_is_supervised_and_still_decided_by_the_committee_alone() {
        var number = submitted("clerk-minzheng", Matter.SEPARATED, "330901101:B-330901101-01", "BUREAU-R-01", "BUREAU-R-02", "BUREAU-R-03", "BUREAU-R-04");
        decide("clerk-xiangyang", number, "AGREE");
        decide("leader-xiangyang", number, "AGREE");
        var instance = engine.createProcessInstanceQuery().processInstanceBusinessKey(number).singleResult().getId();
        var timer = jobs.createJobQuery().processInstanceId(instance).timers().singleResult();
        assertThat(timer.getDuedate().toInstant().atZone(CITY_ZONE).toLocalDate()).isEqualTo(LocalDate.of(2026, 12, 23));

        jobs.executeJob(timer.getId());
        var supervisor = applicant("leader-xiangyang");
        var page = rows().task(number, "supervise-reply");
        assertThat(supervisor.send(page, "opinion", "")).hasStatus(422);
        assertThat(supervisor.send(page, "opinion", "请抓紧研究批复")).hasRedirectedUrl("/inbox");
        decide("committee-minzheng", number, "AGREE");

        assertThat(rows().path(number)).endsWith("superviseReply SUPERVISE", "committeeDecision AGREE");
        assertThat(rows().waiting(number)).containsExactly("reportElection");
    }

    @Test
    void a_leader_agrees_on_the_page_of_several_and_reads_what_became_of_each() {
        var number = submitted("clerk-caizheng", Matter.REGULAR, "330900101:", "ORGAN-R-53", "ORGAN-R-54", "ORGAN-R-55");
        decide("clerk-city", number, "AGREE");
        String page = rows().task(number, "formation/leader-review");
        String batch = page.replace("formation/leader-review", "batch");
        var leader = applicant("leader-city");
        assertThat(leader.read(page)).contains(batch);
        assertThat(leader.read(batch)).contains(number);

        var answer = leader.send(batch, "tasks", batch.split("/")[2], "tasks", "gone", "opinion", "同意。");

        assertThat(answer).hasRedirectedUrl("/inbox/batch");
        assertThat(answer.getMvcResult().getFlashMap().get("results")).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(2);
        assertThat(rows().path(number)).endsWith("leaderReview AGREE");
        assertThat(leader.open("/inbox/batch")).as("opened again later").hasRedirectedUrl("/inbox");
        assertThat(leader.send(batch, "opinion", "")).as("the task is done").hasStatus(409);
    }

    private String submitted(String official, Matter matter, String place, String... members) {
        var clerk = applicant(official);
        var draft = clerk.begin(matter, "APPLICATION:" + place);
        clerk.fill(draft + "/basics", "name", "中共" + official + NAMES.incrementAndGet() + "离退休干部支部", "basis", "依据", "reason", "理由");
        clerk.fill(draft + "/members?memberSearch=赵S", repeated("members", members, "memberSearch", "赵S"));
        boolean large = members.length > 50;
        clerk.fill(draft + "/body", "seats", large ? "5" : "1", "deputies", large ? "1" : "0");
        var answer = clerk.fill(draft + "/check", "go", "submit", "reasons[branch.name]", "沿用原名", "reasons[branch.maxMembers]", "同属一个系统");
        var to = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(to).as(text(answer)).startsWith("/formations/BF-");
        return to.substring("/formations/".length());
    }

    private void decide(String official, String number, String verdict) {
        act(official, number, "verdict", verdict, "opinion", "意见", "metOn", "2026-11-23", "reasonMembers", "请补党员名册");
    }

    private void elect(String official, String number, String secretary) {
        act(official, number, "go", "report", "branch", "NEW", "seats", "1", "heldOn", "2026-11-23", "assembly.attending", "3", "assembly.issued", "3",
                "assembly.returned", "3", "assembly.valid", "3", "assembly.lines[0].member", secretary, "assembly.lines[0].yes", "3",
                "posts[0].member", secretary, "posts[0].post", "SECRETARY");
    }

    private void amend(String official, String number, String straightBack, String... members) {
        var fields = new ArrayList<>(List.of(repeated("members", members)));
        fields.addAll(List.of("name", "中共补正后离退休干部支部", "basis", "依据", "reason", "补充后的理由", "seats", "1", "deputies", "0",
                "reasons[branch.name]", "沿用原名", "straightBack", straightBack, "note", "已补充", "go", "submit"));
        act(official, number, fields.toArray(String[]::new));
    }

    private void act(String official, String number, String... fields) {
        var answer = applicant(official).fill(rows().task(number, ""), fields);
        assertThat(answer.getResponse().getRedirectedUrl()).as(text(answer)).isEqualTo("/inbox");
    }

    private CaseRows rows() {
        return new CaseRows(database, engine);
    }

    private Applicant applicant(String id) {
        return new Applicant(mvc, city.official(id));
    }

    private static String[] organs() {
        return IntStream.rangeClosed(1, 52).mapToObj("ORGAN-R-%02d"::formatted).toArray(String[]::new);
    }

    private static String[] repeated(String name, String[] values, String... others) {
        var fields = new ArrayList<String>();
        for (String value : values) {
            fields.addAll(List.of(name, value));
        }
        fields.addAll(List.of(others));
        return fields.toArray(String[]::new);
    }
}
