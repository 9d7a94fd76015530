package cn.yinxian.renewal.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.Register;
import cn.yinxian.register.Register.NewOfficer;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.register.TermStanding;
import cn.yinxian.renewal.usecase.CallTerms;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.CaseRows;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestMembers;
import cn.yinxian.testing.TestOfficials;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Each path of term-renewal from the daily scan to its end: pages, rules, engine, register together. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "test.of=renewal-paths"})
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class})
class RenewalPathsTest {

    private static final DateRange LONG = DateRange.since(LocalDate.of(2020, 1, 1));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private Register register;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private CallTerms callTerms;

    @Autowired
    private JdbcClient database;

    @Autowired
    private OrganisationLoad load;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @Autowired
    private RegisterLoad branches;

    private static int made;

    private BranchCode branch;
    private String secretary;

    @BeforeEach
    void nine_o_clock() {
        clock.set("2026-11-23T09:00");
    }

    /** A branch of the education bureau with a secretary of its own and so many members, whose term ends on 1 May 2027. */
    private void branchOf(int people) {
        branch = BranchCode.of("B-330902101-%02d".formatted(50 + ++made));
        secretary = "secretary-" + made;
        var since = LocalDate.of(2024, 5, 2);
        var members = IntStream.rangeClosed(1, people)
                .mapToObj(i -> new LoadedMember(
                        member(i), "钱" + made + "之" + i, false, LocalDate.of(1950, 3, 1), LocalDate.of(1975, 7, 1), PartyStanding.FULL,
                        true, TestCity.OTHER_BUREAU, branch, since))
                .toList();
        branches.load(new RegisterLoad.Batch(
                List.of(new LoadedBranch(
                        branch, "中共滨江区教育局离退休干部第%d支部".formatted(made), BranchKind.REGULAR, TestCity.OTHER_BUREAU,
                        TestCity.OTHER_BUREAU, List.of(TestCity.OTHER_BUREAU), false, since, since, LocalDate.of(2027, 5, 1))),
                members, List.of(), List.of()), null);
        load.load(new OrganisationLoad.Batch(
                List.of(), List.of(new NewOfficial(OfficialId.of(secretary), "钱书记", null)),
                List.of(new NewPost(OfficialId.of(secretary), Role.BRANCH_SECRETARY, branch.value(), null, LONG)), List.of()), null);
    }

    private String member(int i) {
        return "QIAN-%d-%02d".formatted(made, i);
    }

    @Test
    void called_reminded_requested_voted_recorded_and_entered() {
        branchOf(4);
        assertThat(callTerms.call()).as("every branch whose term ends by 23 May 2027").isPositive();
        assertThat(callTerms.call()).as("called once").isZero();
        var number = caseOf(branch);
        act("committee-jiaoyu", number, "issue-reminder", "signer", "尤教育", "besides", "请重视");
        act(secretary, number, "request", request("RENEWAL", "plannedOn", "2027-04-20", "seats", "1"));
        act("committee-jiaoyu", number, "reply", "verdict", "RETURN", "opinion", "请补充说明");
        act(secretary, number, "amend", request("RENEWAL", "plannedOn", "2027-04-21", "seats", "1", "explanation", "已补充"));
        act("committee-jiaoyu", number, "reply", "verdict", "AGREE", "opinion", "同意");
        act(secretary, number, "candidates", "candidates[0]", member(2));
        act("committee-jiaoyu", number, "vet", "verdict", "RETURN", "opinion", "请重新酝酿");
        act(secretary, number, "candidates", "candidates[0]", member(1));
        act("committee-jiaoyu", number, "vet", "verdict", "AGREE");
        elect(secretary, number, member(1));
        act("committee-jiaoyu", number, "approve-secretary", "verdict", "REFUSE", "opinion", "请重新选举");
        elect(secretary, number, member(1));
        act("committee-jiaoyu", number, "approve-secretary", "verdict", "AGREE");
        act("org-binjiang", number, "record", "choice", "NOTE");

        assertThat(rows().path(number)).containsExactly(
                "CALL", "issueReminder ISSUE", "requestRenewal REQUEST", "committeeReply RETURN", "amendRequest RESUBMIT",
                "committeeReply AGREE", "proposeCandidates NOMINATE", "vetCandidates RETURN", "proposeCandidates NOMINATE",
                "vetCandidates AGREE", "reportElection REPORT", "approveSecretary REFUSE", "reportElection REPORT",
                "approveSecretary AGREE", "recordFiling RECORD");
        rows().assertEnded(number, "CLOSED");
        var entered = register.require(branch);
        assertThat(entered.termStart()).isEqualTo("2026-11-23");
        assertThat(entered.termEnd()).isEqualTo("2029-11-22");
        assertThat(register.officersOf(branch)).singleElement()
                .satisfies(officer -> assertThat(officer.memberCode()).isEqualTo(member(1)));
        assertThat(visitor(secretary).read("/renewals/" + number))
                .contains("换届工作的函", "换届选举的批复", "候选人预备人选的批复", "书记、副书记任职的批复", "新班子");
        assertThat(callTerms.call()).as("the new term is not due").isZero();
    }

    @Test
    void where_it_is_truly_necessary_the_superior_assigns_another_secretary_and_says_why() {
        branchOf(4);
        callTerms.call();
        var number = caseOf(branch);
        act(secretary, number, "request", request("RENEWAL", "plannedOn", "2027-04-20", "seats", "1"));
        act("committee-jiaoyu", number, "reply", "verdict", "AGREE");
        act(secretary, number, "candidates", "candidates[0]", member(1));
        act("committee-jiaoyu", number, "vet", "verdict", "AGREE");
        elect(secretary, number, member(1));
        var page = rows().task(number, "/approve-secretary");
        var committee = visitor("committee-jiaoyu");
        assertThat(committee.fill(page, "verdict", "AGREE", "assigned", member(2))).as("no reason").hasStatus(422);
        assertThat(committee.fill(page, "verdict", "REFUSE", "assigned", member(2), "opinion", "不宜")).as("refused and assigned").hasStatus(422);
        assertThat(committee.fill(page, "verdict", "AGREE", "assigned", "STREET-R-01", "opinion", "需要")).as("no member of the branch").hasStatus(422);
        act("committee-jiaoyu", number, "approve-secretary", "verdict", "AGREE", "assigned", member(2), "opinion", "当选人病重");
        act("org-binjiang", number, "record", "choice", "NOTE");

        assertThat(register.officersOf(branch)).singleElement()
                .satisfies(officer -> assertThat(officer.memberCode()).isEqualTo(member(2)));
        assertThat(visitor(secretary).read("/renewals/" + number)).contains("书记（指派）");
    }

    @Test
    void a_request_that_comes_before_the_letter_makes_it_needless() {
        branchOf(4);
        callTerms.call();
        var number = caseOf(branch);
        assertThat(rows().waiting(number)).containsExactlyInAnyOrder("issueReminder", "requestRenewal");
        act(secretary, number, "request", request("RENEWAL", "plannedOn", "2027-04-20", "seats", "1"));
        assertThat(rows().waiting(number)).containsExactly("committeeReply");
    }

    @Test
    void the_request_is_due_three_months_before_the_end_or_in_ten_working_days_where_that_is_near() {
        branchOf(4);
        callTerms.call();
        assertThat(requestDue()).isEqualTo("2027-02-01");
        branchOf(4);
        clock.set("2027-04-26T09:00");
        callTerms.call();
        assertThat(requestDue()).as("ten working days, Monday to Friday as long as the year has no calendar").isEqualTo("2027-05-10");
    }

    private LocalDate requestDue() {
        return database.sql("select due_at from workflow_task where case_number = ? and task_key = 'userTask_requestRenewal'")
                .param(caseOf(branch)).query(Timestamp.class).single().toInstant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    @Test
    void postponed_within_the_limit_and_called_again() {
        branchOf(4);
        callTerms.call();
        var number = caseOf(branch);
        var asked = request("POSTPONE", "reason", "MEMBERS_AWAY", "postponedTo", "2027-10-31", "explanation", "多数党员在外地");
        act(secretary, number, "request", asked);
        act("committee-jiaoyu", number, "decide-shift", "verdict", "REFUSE", "opinion", "请按期换届");
        act(secretary, number, "amend", asked);
        act("committee-jiaoyu", number, "decide-shift", "verdict", "AGREE");
        rows().assertEnded(number, "CLOSED");
        assertThat(register.require(branch).termEnd()).isEqualTo("2027-10-31");
        callTerms.call();
        assertThat(caseOf(branch)).as("not due yet").isEqualTo(number);
        clock.set("2027-05-04T09:00");
        callTerms.call();
        assertThat(caseOf(branch)).isNotEqualTo(number);
    }

    @Test
    void beyond_a_year_only_the_city_may_grant_it_and_says_why() {
        branchOf(4);
        callTerms.call();
        var number = caseOf(branch);
        act(secretary, number, "request",
                request("POSTPONE", "reason", "DECISIVE_TASK", "postponedTo", "2028-05-02", "explanation", "承担重大任务"));
        assertThat(visitor("committee-jiaoyu").read(rows().task(number, "/decide-shift"))).contains("本次 13 个月，上限 12 个月", "特批");
        act("committee-jiaoyu", number, "decide-shift", "verdict", "AGREE");
        assertThat(rows().waiting(number)).containsExactly("overrideShift");
        assertThat(visitor("org-city").fill(rows().task(number, "/override-shift"), "verdict", "AGREE")).hasStatus(422);
        act("org-city", number, "override-shift", "verdict", "AGREE", "opinion", "情况特殊");
        assertThat(register.require(branch).termEnd()).isEqualTo("2028-05-02");
    }

    @Test
    void a_branch_begins_early_itself_and_may_withdraw() {
        branchOf(4);
        var own = visitor(secretary);
        clock.set("2026-03-02T09:00");
        var start = "/branches/" + branch + "/renewal/request";
        assertThat(own.fill(start, request("EARLY", "plannedOn", "2026-04-20", "seats", "1"))).hasStatus(422);
        var early = request("EARLY", "plannedOn", "2026-07-20", "seats", "1", "reason", "VACANCIES", "explanation", "班子缺额较多");
        own.fill(start, early);
        var first = caseOf(branch);
        assertThat(own.fill(start, early)).as("another is under way").hasStatus(422);
        own.fill("/renewals/" + first + "/withdraw", "reason", "情况有变");
        rows().assertEnded(first, "WITHDRAWN");
        own.fill(start, early);
        var number = caseOf(branch);
        act("committee-jiaoyu", number, "decide-shift", "verdict", "AGREE");
        assertThat(rows().waiting(number)).containsExactly("proposeCandidates");
    }

    @Test
    void a_called_renewal_cannot_be_withdrawn() {
        branchOf(4);
        callTerms.call();
        var number = caseOf(branch);
        act(secretary, number, "request", request("RENEWAL", "plannedOn", "2027-04-20", "seats", "1"));
        assertThat(visitor(secretary).fill("/renewals/" + number + "/withdraw", "reason", "不想换")).hasStatus(422);
        assertThat(rows().waiting(number)).containsExactly("committeeReply");
    }

    @Test
    void a_vacant_post_is_filled_by_election_and_a_secretary_by_assignment() {
        branchOf(13);
        transaction.executeWithoutResult(status -> register.appoint(
                branch,
                List.of(new NewOfficer(member(1), OfficerPost.SECRETARY), new NewOfficer(member(2), OfficerPost.ORGANISATION)),
                null, null));
        var own = visitor(secretary);
        var start = "/branches/" + branch + "/renewal/by-election";
        assertThat(own.fill(start, request("RENEWAL", "plannedOn", "2026-12-01", "seats", "9"))).hasStatus(422);
        own.fill(start, request("RENEWAL", "plannedOn", "2026-12-01", "seats", "1", "explanation", "一名委员调离"));
        var number = caseOf(branch);
        assertThat(own.fill(rows().task(number, "/candidates"), "candidates[0]", member(3))).as("one more than seats").hasStatus(422);
        act(secretary, number, "candidates", "candidates[0]", member(3), "candidates[1]", member(4));
        act("committee-jiaoyu", number, "vet", "verdict", "AGREE");
        act(secretary, number, "report-election", "go", "report", "heldOn", "2026-11-23", "seats", "1",
                "assembly.attending", "13", "assembly.lines[0].member", member(3), "assembly.lines[0].yes", "9",
                "assembly.lines[0].no", "4", "assembly.lines[1].member", member(4), "assembly.lines[1].yes", "4",
                "assembly.lines[1].no", "9", "posts[0].member", member(3), "posts[0].post", "PUBLICITY");
        act("org-binjiang", number, "record", "choice", "NOTE");
        assertThat(register.officersOf(branch)).extracting("memberCode")
                .containsExactlyInAnyOrder(member(1), member(2), member(3));
        assertThat(register.require(branch).termEnd()).isEqualTo("2027-05-01");

        var committee = visitor("committee-jiaoyu");
        committee.send("/branches/" + branch + "/renewal/assignment");
        var assignment = caseOf(branch);
        act("committee-jiaoyu", assignment, "assign", "secretary", member(5), "reason", "原书记病休");
        act("org-binjiang", assignment, "record", "choice", "NOTE");
        assertThat(register.officersOf(branch)).filteredOn(one -> one.post() == OfficerPost.SECRETARY)
                .singleElement().satisfies(one -> assertThat(one.memberCode()).isEqualTo(member(5)));
        rows().assertEnded(assignment, "CLOSED");
    }

    @Test
    void a_term_that_is_over_stands_as_overdue_and_after_a_year_as_critical() {
        branchOf(4);
        callTerms.call();
        clock.set("2027-05-04T09:00");
        callTerms.call();
        assertThat(register.require(branch).standing()).isEqualTo(TermStanding.OVERDUE_RED);
        assertThat(visitor(secretary).read("/renewals/" + caseOf(branch))).contains("已于2027年5月1日届满");
        clock.set("2028-05-09T09:00");
        callTerms.call();
        assertThat(register.require(branch).standing()).isEqualTo(TermStanding.OVERDUE_CRITICAL);
    }

    @Test
    void a_branch_that_ends_takes_its_renewal_with_it() {
        branchOf(4);
        callTerms.call();
        var number = caseOf(branch);
        transaction.executeWithoutResult(status -> {
            register.move(register.membersOf(branch).stream().map(one -> one.code()).toList(), TestMembers.PLAIN, LocalDate.of(2026, 11, 23));
            register.dissolve(branch, LocalDate.of(2026, 11, 23));
        });
        rows().assertEnded(number, "TERMINATED");
    }

    private static String[] request(String kind, String... more) {
        var fields = new ArrayList<>(List.of("kind", kind, "resolvedOn", "2026-03-01", "size", "1", "attending", "1"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private void elect(String official, String number, String secretary) {
        act(official, number, "report-election", "go", "report", "seats", "1", "heldOn", "2026-11-23", "assembly.attending", "4",
                "assembly.lines[0].member", secretary, "assembly.lines[0].yes", "4", "posts[0].member", secretary,
                "posts[0].post", "SECRETARY");
    }

    private void act(String official, String number, String page, String... fields) {
        var answer = visitor(official).fill(rows().task(number, "/" + page), fields);
        assertThat(answer.getResponse().getRedirectedUrl()).as(PageVisitor.text(answer)).isEqualTo("/inbox");
    }

    private CaseRows rows() {
        return new CaseRows(database, engine);
    }

    private PageVisitor visitor(String official) {
        return new PageVisitor(mvc, city.official(official));
    }

    private String caseOf(BranchCode branch) {
        return database.sql("select case_number from workflow_case where subject = ? order by case_number desc limit 1")
                .param("branch:" + branch).query(String.class).single();
    }
}
