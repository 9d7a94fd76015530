package cn.yinxian.renewal.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.attack.RenewalWalk;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Reminders;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.usecase.CallTerms;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** Who hears of the end of a term, and on which morning; the last day is Thursday, 20 May 2027. The same context as {@link RenewalPathsTest}. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "test.of=renewal-paths"})
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class})
class TermLadderTest {

    private static final LocalDate END = LocalDate.of(2027, 5, 20);
    private static final LocalDate CALLED = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 11);

    private static int made;

    @Autowired
    private MovableClock clock;

    @Autowired
    private CallTerms callTerms;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Renewals renewals;

    @Autowired
    private OrganisationLoad organisation;

    @Autowired
    private RegisterLoad register;

    @Autowired
    private BeanFactory beans;

    private RenewalWalk walk;
    private BranchCode branch;
    private CaseNumber number;

    @BeforeEach
    void a_term_is_called_six_months_before_its_end() {
        walk = new RenewalWalk(beans);
        branchWithSecretary();
        clock.set(CALLED + "T05:30");
        callTerms.call();
        number = renewals.underWay(branch).orElseThrow().number();
    }

    private void branchWithSecretary() {
        branch = BranchCode.of("B-330902101-%02d".formatted(20 + ++made));
        var since = END.minusYears(3).plusDays(1);
        var members = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new LoadedMember(
                        member(i), "孙" + i, false, LocalDate.of(1950, 3, 1), LocalDate.of(1975, 7, 1), PartyStanding.FULL, true,
                        TestCity.OTHER_BUREAU, branch, since))
                .toList();
        register.load(new RegisterLoad.Batch(
                List.of(new LoadedBranch(
                        branch, "中共滨江区教育局老年大学第%d支部".formatted(made), BranchKind.REGULAR, TestCity.OTHER_BUREAU, TestCity.OTHER_BUREAU,
                        List.of(TestCity.OTHER_BUREAU), false, since, since, END)),
                members, List.of(), List.of()), null);
        var secretary = OfficialId.of("ladder-secretary-" + made);
        organisation.load(new OrganisationLoad.Batch(
                List.of(), List.of(new NewOfficial(secretary, "孙书记", null)),
                List.of(new NewPost(secretary, Role.BRANCH_SECRETARY, branch.value(), null, DateRange.since(since))), List.of()), null);
    }

    private String member(int i) {
        return branch + "-" + i;
    }

    @Test
    void a_branch_that_does_nothing_is_reminded_four_times_then_the_district_hears_and_then_the_city_each_once() {
        mornings(CALLED, LAST);
        assertThat(told()).containsExactly(
                "2026-11-20 OWNER 孙书记", // six months before
                "2027-02-19 OWNER 孙书记", // three; the 20th is a Saturday
                "2027-04-20 OWNER 孙书记", // one
                "2027-05-20 OWNER 孙书记", // the last day
                "2027-05-21 LEADER 杨滨江", // the first working day after it
                "2027-06-03 NEXT_LEVEL 施市长"); // the tenth
    }

    @Test
    void nobody_hears_of_a_term_whose_election_is_reported() {
        mornings(CALLED, LocalDate.of(2027, 4, 21));
        elect(LocalDate.of(2027, 4, 21));
        mornings(LocalDate.of(2027, 4, 22), LAST);
        assertThat(told()).containsExactly("2026-11-20 OWNER 孙书记", "2027-02-19 OWNER 孙书记", "2027-04-20 OWNER 孙书记");
    }

    @Test
    void after_a_secretary_who_is_not_approved_the_term_is_watched_again_until_the_next_vote() {
        elect(LocalDate.of(2027, 4, 26));
        at(LocalDate.of(2027, 4, 28));
        walk.approve(number, Verdict.REFUSE);
        mornings(LocalDate.of(2027, 4, 29), LocalDate.of(2027, 5, 24));
        assertThat(told()).containsExactly(
                "2027-04-29 OWNER 孙书记", // the last word he has missed
                "2027-05-20 OWNER 孙书记", "2027-05-21 LEADER 杨滨江");

        at(LocalDate.of(2027, 5, 25));
        walk.elect(number);
        mornings(LocalDate.of(2027, 5, 26), LAST);
        assertThat(told()).as("the city does not hear of it").hasSize(3);
    }

    @Test
    void a_report_that_is_only_to_be_mended_wakes_nobody() {
        elect(LocalDate.of(2027, 4, 26));
        at(LocalDate.of(2027, 4, 28));
        walk.approve(number, Verdict.RETURN);
        mornings(LocalDate.of(2027, 4, 29), LAST);
        assertThat(told()).isEmpty();
    }

    @Test
    void after_an_outage_each_hears_the_last_word_only() {
        at(LocalDate.of(2027, 6, 4));
        reminders.sendDue(clock.instant());
        reminders.sendDue(clock.instant());
        assertThat(told()).containsExactlyInAnyOrder("2027-06-04 OWNER 孙书记", "2027-06-04 LEADER 杨滨江", "2027-06-04 NEXT_LEVEL 施市长");
    }

    /** Asked, agreed, vetted and elected on one day. */
    private void elect(LocalDate day) {
        at(day);
        walk.ask(number, walk.request(day));
        walk.reply(number, Verdict.AGREE);
        walk.propose(number, List.of(member(1)));
        walk.vet(number, Verdict.AGREE);
        walk.elect(number);
    }

    /** Each morning's reminders, asked for twice, as two nodes would. */
    private void mornings(LocalDate from, LocalDate to) {
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            clock.set(day + "T08:31");
            reminders.sendDue(clock.instant());
            reminders.sendDue(clock.instant());
        }
    }

    private void at(LocalDate day) {
        clock.set(day + "T10:00");
    }

    /** Who has heard of the end of the term: day, audience and name. */
    private List<String> told() {
        return reminders.of(number).stream()
                .filter(one -> one.step().equals("换届选举"))
                .sorted(Comparator.comparing(Reminders.Reminder::sentAt))
                .map(one -> WorkingCalendar.dayOf(one.sentAt()) + " " + one.audience() + " " + one.recipient())
                .toList();
    }
}
