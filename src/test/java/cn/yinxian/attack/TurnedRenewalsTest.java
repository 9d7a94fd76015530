package cn.yinxian.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Roster;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.RenewalStatus;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.model.Review;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.renewal.usecase.AssessReview;
import cn.yinxian.renewal.usecase.CallReview;
import cn.yinxian.renewal.usecase.CallTerm;
import cn.yinxian.renewal.usecase.StartRenewal;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.turning.RecallStep;
import cn.yinxian.workflow.turning.ReturnMode;
import cn.yinxian.workflow.turning.SendBack;
import cn.yinxian.workflow.turning.TerminateCase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** 退回, 取回 and 终止 of real renewals and yearly reviews: renewal, case, token and the term's clock say the same afterwards. */
@AttackTest
class TurnedRenewalsTest {

    private static final String COMMITTEE = "committee-jiaoyu";

    @Autowired
    private TestCity city;

    @Autowired
    private Roster roster;

    @Autowired
    private RenewingBranches branches;

    @Autowired
    private CaseWalk cases;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Renewals renewals;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Deadlines deadlines;

    private RenewalWalk walk;
    private BranchCode branch;
    private CaseNumber number;

    @BeforeEach
    void a_branch_whose_term_ends() {
        walk = new RenewalWalk(beans, cases);
        branch = branches.renewing();
    }

    @Test
    void a_request_taken_back_is_amended_and_replied_to() {
        asked();

        recall(secretary());

        assertStands("renewal/amend", RenewalStatus.RETURNED, CaseStatus.RETURNED);
    }

    @Test
    void a_returned_request_that_is_taken_back_is_replied_to() {
        asked();
        walk.reply(number, Verdict.RETURN);
        assertStands("renewal/amend", RenewalStatus.RETURNED, CaseStatus.RETURNED);

        recall(city.official(COMMITTEE));

        assertStands("renewal/reply", RenewalStatus.REQUESTED, CaseStatus.UNDER_REVIEW);
        walk.reply(number, Verdict.AGREE);
        assertStands("renewal/candidates", RenewalStatus.AGREED, CaseStatus.APPROVED);
    }

    @Test
    void behind_an_issued_reply_nothing_comes_back() {
        asked();
        walk.reply(number, Verdict.AGREE);

        assertThatThrownBy(() -> recall(city.official(COMMITTEE))).isInstanceOf(Refused.class);

        assertStands("renewal/candidates", RenewalStatus.AGREED, CaseStatus.APPROVED);
    }

    @Test
    void candidates_returned_by_mistake_are_vetted_after_all() {
        nominated();
        walk.vet(number, Verdict.RETURN);

        recall(city.official(COMMITTEE));

        assertStands("renewal/vet", RenewalStatus.NOMINATED, CaseStatus.UNDER_REVIEW);
        walk.vet(number, Verdict.AGREE);
        assertStands("renewal/report-election", RenewalStatus.VETTED, CaseStatus.APPROVED);
    }

    @Test
    void a_secretary_refused_by_mistake_is_approved_after_all_and_the_term_watched_no_more() {
        nominated();
        walk.vet(number, Verdict.AGREE);
        walk.elect(number);
        assertThat(isTermWatched()).isFalse();
        walk.approve(number, Verdict.REFUSE);
        assertThat(isTermWatched()).isTrue();

        recall(city.official(COMMITTEE));

        assertStands("renewal/approve-secretary", RenewalStatus.ELECTED, CaseStatus.IN_EXECUTION);
        assertThat(isTermWatched()).isFalse();
        walk.approve(number, Verdict.AGREE);
        assertThat(renewals.require(number).state().status()).isEqualTo(RenewalStatus.SETTLED);
    }

    @Test
    void what_goes_beyond_the_limit_is_sent_back_to_who_agreed_and_comes_straight_again() {
        called();
        walk.ask(number, walk.postponement(branches.termEnd().plusMonths(13)));
        walk.decideShift(number, Verdict.AGREE);
        var task = walk.at("renewal/override-shift", number);

        beans.getBean(SendBack.class).sendBack(new SendBack.Command(
                task.task().task(), "userTask_decideShift", ReturnMode.STRAIGHT, "请说明为何超过一年",
                List.of(new ReturnReason("shift", "延期超过一年")), task.by()));

        assertStands("renewal/decide-shift", RenewalStatus.SHIFT_REQUESTED, CaseStatus.UNDER_REVIEW);
        walk.decideShift(number, Verdict.AGREE);
        assertStands("renewal/override-shift", RenewalStatus.SHIFT_BEYOND_LIMIT, CaseStatus.UNDER_REVIEW);
    }

    @Test
    void one_that_the_branch_began_itself_is_ended_and_the_branch_may_begin_again() {
        number = early();

        end();

        assertThat(renewals.require(number).state().status()).isEqualTo(RenewalStatus.CANCELLED);
        assertThat(status()).isEqualTo(CaseStatus.TERMINATED);
        assertThat(isTermWatched()).isFalse();
        assertThat(early()).isNotEqualTo(number);
    }

    @Test
    void one_that_the_end_of_the_term_demands_is_not_ended() {
        asked();

        assertThatThrownBy(this::end).isInstanceOf(Refused.class).hasMessageContaining("任期届满应当换届，不能终止");

        assertStands("renewal/reply", RenewalStatus.REQUESTED, CaseStatus.UNDER_REVIEW);
        assertThat(isTermWatched()).isTrue();
    }

    @Test
    void a_yearly_report_taken_back_is_reported_again() {
        reported();

        recall(secretary());

        assertReviewStands("renewal/report-review", Review.Status.RETURNED);
        walk.reportYear(number);
        assertReviewStands("renewal/assess-review", Review.Status.REPORTED);
    }

    @Test
    void a_yearly_report_returned_by_mistake_is_assessed_after_all() {
        reported();
        var task = walk.at("renewal/assess-review", number);
        beans.getBean(AssessReview.class).assess(new AssessReview.Command(
                task.task().task(), Verdict.RETURN, "请补充", reviews.require(number).state().version(), task.by()));
        assertReviewStands("renewal/report-review", Review.Status.RETURNED);

        recall(task.by());

        assertReviewStands("renewal/assess-review", Review.Status.REPORTED);
    }

    private void called() {
        beans.getBean(CallTerm.class).call(branch, branches.termEnd().minusMonths(4));
        number = renewals.underWay(branch).orElseThrow().number();
    }

    private void asked() {
        called();
        walk.remind(number);
        walk.ask(number, walk.request(branches.termEnd()));
    }

    private void nominated() {
        asked();
        walk.reply(number, Verdict.AGREE);
        walk.propose(number, List.of(RenewingBranches.member(branch, 2)));
    }

    private CaseNumber early() {
        return beans.getBean(StartRenewal.class)
                .ask(branch, RenewalMatter.TERM, walk.advance(branches.termEnd().minusMonths(3)), secretary());
    }

    private void reported() {
        var functional = branches.functional();
        beans.getBean(CallReview.class).call(functional, branches.termEnd().getYear());
        number = reviews.underWay(functional).get(0).state().number();
        walk.reportYear(number);
    }

    private CurrentOfficial secretary() {
        return roster.current(RenewingBranches.SECRETARY);
    }

    private void recall(CurrentOfficial by) {
        beans.getBean(RecallStep.class).recall(new RecallStep.Command(number, "办理有误", by));
    }

    private void end() {
        beans.getBean(TerminateCase.class).terminate(new TerminateCase.Command(number, "不再需要", city.official(COMMITTEE)));
    }

    private boolean isTermWatched() {
        return deadlines.find("case:" + number, "renewal.term").isPresent();
    }

    private CaseStatus status() {
        return beans.getBean(Cases.class).require(number, city.official(COMMITTEE)).status();
    }

    private void assertStands(String page, RenewalStatus status, CaseStatus state) {
        walk.at(page, number);
        assertThat(renewals.require(number).state().status()).isEqualTo(status);
        assertThat(status()).isEqualTo(state);
    }

    private void assertReviewStands(String page, Review.Status status) {
        walk.at(page, number);
        assertThat(reviews.require(number).state().status()).isEqualTo(status);
    }
}
