package cn.yinxian.formation;

import static cn.yinxian.testing.TestOfficials.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Reminders;
import cn.yinxian.formation.usecase.CheckBranches;
import cn.yinxian.formation.usecase.CheckBranches.Checked;
import cn.yinxian.register.BranchFaults;
import cn.yinxian.register.BranchFaults.Finding;
import cn.yinxian.register.Register;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestMembers;
import cn.yinxian.testing.TestOfficials;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The nightly check in the whole house: found once, told once, reminded by the ladder, gone again. On both databases. */
@SpringBootTest(properties = "test.city=branch-check")
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class})
class BranchCheckMapperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> LEAVING = List.of("PLAIN-R-01", "PLAIN-R-02");

    @Autowired
    private CheckBranches checkBranches;

    @Autowired
    private BranchFaults faults;

    @Autowired
    private Register register;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Reminders reminders;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TestCity city;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void two_of_four_members_have_left_since_the_last_check() {
        checkBranches.check();
        move(LEAVING, TestMembers.MIXED);
    }

    @AfterEach
    void they_come_back() {
        move(LEAVING, TestMembers.PLAIN);
        clock.set("2026-11-23T10:00");
        checkBranches.check();
    }

    @Test
    void what_no_longer_holds_is_found_once_told_once_and_ends_when_it_is_gone() {
        int toldBefore = told().size();
        assertThat(checkBranches.check()).isEqualTo(new Checked(1, 0));
        assertThat(checkBranches.check()).isEqualTo(new Checked(0, 0));
        var finding = finding();
        assertThat(finding.words()).isEqualTo("正式党员 2 人，少于 3 人 — 《中国共产党支部工作条例（试行）》第四条");
        assertThat(told().subList(toldBefore, told().size())).containsExactlyInAnyOrder("clerk-minzheng", "committee-minzheng");
        assertThat(due(finding)).isEqualTo("2027-01-22");

        move(List.of("PLAIN-R-03"), TestMembers.MIXED);
        assertThat(checkBranches.check()).isEqualTo(new Checked(0, 0));
        assertThat(finding()).matches(now -> now.id() == finding.id() && now.words().startsWith("正式党员 1 人"));
        assertThat(told()).hasSize(toldBefore + 2);

        move(List.of("PLAIN-R-01", "PLAIN-R-03"), TestMembers.PLAIN);
        assertThat(checkBranches.check()).isEqualTo(new Checked(0, 1));
        assertThat(faults.of(TestMembers.PLAIN)).isEmpty();
        assertThat(deadlines.find("finding:" + finding.id(), "formation.graceDays")).isEmpty();
        assertThat(database.sql("select count(*) from deadline_duty where subject = ?").param("finding:" + finding.id())
                .query(Integer.class).single()).isZero();

        move(List.of("PLAIN-R-01"), TestMembers.MIXED);
        assertThat(checkBranches.check()).as("another time").isEqualTo(new Checked(1, 0));
        assertThat(finding().id()).isNotEqualTo(finding.id());
    }

    @Test
    void the_ladder_reminds_secretary_or_clerk_and_reports_upwards_when_the_time_is_over() {
        checkBranches.check();
        var finding = finding();
        assertThat(reminded(finding, "2026-12-23T08:30")).containsExactly("OWNER clerk-minzheng");
        assertThat(reminded(finding, "2027-01-15T08:30")).containsExactly("OWNER clerk-minzheng");
        assertThat(reminded(finding, "2027-01-22T08:30")).containsExactly("OWNER clerk-minzheng");
        assertThat(reminded(finding, "2027-01-25T08:30")).containsExactly("LEADER committee-minzheng");
    }

    @Test
    void while_an_application_is_under_way_the_time_stands_still_and_runs_on_if_it_ends_without_a_remedy() throws Exception {
        checkBranches.check();
        var finding = finding();
        clock.set("2026-12-03T10:00");
        var draft = mvc.post().uri("/formations/new").with(signedIn(city.official("clerk-minzheng"))).with(csrf())
                .param("matter", "ADJUST").param("place", "APPLICATION:330901101:" + TestMembers.PLAIN).exchange()
                .getResponse().getRedirectedUrl();
        database.sql("insert into formation_hold (held, formation_id) values (?, ?)")
                .params("branch:" + TestMembers.PLAIN, draft.replaceAll("\\D+(\\d+).*", "$1")).update();
        checkBranches.check();
        assertThat(reminded(finding, "2026-12-23T08:30")).isEmpty();
        assertThat(page("clerk-minzheng", "/branch-checks")).contains("申请正在办理，计时暂停");

        clock.set("2026-12-23T10:00");
        database.sql("delete from formation_hold where held = ?").param("branch:" + TestMembers.PLAIN).update();
        checkBranches.check();
        assertThat(due(finding)).as("later by the twenty days it stood still").isEqualTo("2027-02-11");
        assertThat(reminded(finding, "2027-02-11T08:30")).contains("OWNER clerk-minzheng");
    }

    @Test
    void the_committee_may_let_a_branch_stay_too_large_until_a_day_and_nobody_is_reminded_before() throws Exception {
        checkBranches.check();
        var finding = faults.of(TestMembers.ORGANS).get(0);
        String keep = "/branch-checks/" + TestMembers.ORGANS + "/keep";
        assertThat(page("committee-caizheng", "/branch-checks")).contains("党员 55 人，超过 50 人", keep);
        assertThat(page("clerk-city", "/branch-checks")).contains("党员 55 人，超过 50 人").doesNotContain(keep);
        assertThat(mvc.get().uri(keep).with(signedIn(city.official("committee-minzheng"))).exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/branch-checks/" + TestMembers.PLAIN + "/keep").with(signedIn(city.official("committee-minzheng"))).exchange())
                .as("too few cannot be kept").hasStatus(404);

        assertThat(kept(keep, "2026-11-23", finding)).hasStatus(422).bodyText().contains("保留至的日期应在今天以后", "拟设党总支");
        assertThat(kept(keep, "2027-02-28", finding)).hasStatus3xxRedirection();
        assertThat(kept(keep, "2027-03-31", finding)).as("said meanwhile").hasStatus(409);
        assertThat(page("committee-caizheng", "/branch-checks")).contains("上级同意保留，暂不催办", "同意保留至2027年2月28日：拟设党总支");
        checkBranches.check();
        assertThat(reminded(finding, "2027-02-26T08:30")).isEmpty();

        clock.set("2027-03-01T01:00");
        checkBranches.check();
        assertThat(due(finding)).as("runs on").isEqualTo("2027-04-30");
    }

    private MvcTestResult kept(String keep, String until, Finding seen) {
        return mvc.post().uri(keep).with(signedIn(city.official("committee-caizheng"))).with(csrf())
                .param("until", until).param("reason", "拟设党总支").param("version", String.valueOf(seen.id() + seen.version())).exchange();
    }

    @Test
    void the_list_shows_it_to_those_in_charge_and_one_click_begins_the_application() throws Exception {
        checkBranches.check();
        var finding = finding();
        assertThat(page("clerk-minzheng", "/branch-checks")).contains("中共向阳区民政局离退休干部第二支部", "正式党员不足", "正式党员 2 人，少于 3 人", "还剩",
                "value=\"APPLICATION:330901101:" + TestMembers.PLAIN + "\"", "name=\"finding\" value=\"" + finding.id() + "\"", "申请撤销");
        assertThat(page("clerk-xiangyang", "/branch-checks?branch=" + TestMembers.PLAIN)).contains("value=\"DISTRICT:330901101:", "查看全部")
                .doesNotContain("党员超员");
        assertThat(page("leader-xiangyang", "/branch-checks")).contains("正式党员不足").doesNotContain("申请调整");
        assertThat(page("clerk-city", "/branch-checks")).contains("正式党员不足", "党员超员", "党员 55 人，超过 50 人");
        assertThat(page("clerk-jiaoyu", "/branch-checks")).contains("都符合条件").doesNotContain("第二支部");
        assertThat(page("clerk-minzheng", "/branches/" + TestMembers.PLAIN)).contains("支部核查发现不再符合条件", "/branch-checks?branch=");

        var begun = mvc.post().uri("/formations/new").with(signedIn(city.official("clerk-minzheng"))).with(csrf())
                .param("matter", "ADJUST").param("place", "APPLICATION:330901101:" + TestMembers.PLAIN)
                .param("finding", String.valueOf(finding.id())).exchange();
        String draft = begun.getResponse().getRedirectedUrl();
        assertThat(draft).startsWith("/formations/drafts/");
        assertThat(page("clerk-minzheng", draft)).contains("支部核查发现：正式党员 2 人，少于 3 人 — 《中国共产党支部工作条例（试行）》第四条。");
    }

    @Test
    void a_finding_of_another_branch_gives_no_reason() throws Exception {
        checkBranches.check();
        var begun = mvc.post().uri("/formations/new").with(signedIn(city.official("clerk-minzheng"))).with(csrf())
                .param("matter", "ADJUST").param("place", "APPLICATION:330901101:" + TestMembers.MIXED)
                .param("finding", String.valueOf(finding().id())).exchange();
        assertThat(page("clerk-minzheng", begun.getResponse().getRedirectedUrl())).doesNotContain("支部核查发现：");
    }

    private Finding finding() {
        assertThat(faults.of(TestMembers.PLAIN)).hasSize(1);
        return faults.of(TestMembers.PLAIN).get(0);
    }

    private String due(Finding finding) {
        return deadlines.find("finding:" + finding.id(), "formation.graceDays").orElseThrow().due().atZone(clock.getZone()).toLocalDate().toString();
    }

    private List<String> told() {
        return database.sql("select recipient from notification_notice where rule_key = 'formation.check' and title like '%第二支部%' order by id")
                .query(String.class).list();
    }

    private List<String> reminded(Finding finding, String time) {
        clock.set(time);
        long last = database.sql("select coalesce(max(id), 0) from deadline_reminder").query(Long.class).single();
        reminders.sendDue(clock.instant());
        return database.sql("select r.audience, r.recipient from deadline_reminder r join deadline d on d.id = r.deadline_id "
                        + "where r.id > :last and d.subject = :subject order by r.id")
                .param("last", last).param("subject", "finding:" + finding.id())
                .query((row, number) -> row.getString(1) + " " + row.getString(2)).list();
    }

    private void move(List<String> members, BranchCode to) {
        transaction.executeWithoutResult(status -> register.move(members, to, TODAY));
    }

    private String page(String official, String path) throws UnsupportedEncodingException {
        var answer = mvc.get().uri(path).with(signedIn(city.official(official))).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
