package cn.yinxian.renewal.persistence;

import static cn.yinxian.renewal.model.ARenewal.AT;
import static cn.yinxian.renewal.model.ARenewal.BRANCH;
import static cn.yinxian.renewal.model.ARenewal.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.renewal.model.Review;
import cn.yinxian.renewal.model.Review.Report;
import cn.yinxian.renewal.model.Review.Status;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.MapperTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;

@MapperTest
@Import(MyBatisReviews.class)
class ReviewMapperTest {

    private static final BranchCode OTHER = BranchCode.of("B-330901101-02");

    @Autowired
    private Reviews reviews;

    @Test
    void everything_a_review_holds_comes_back() {
        var called = Review.begin(NUMBER, BRANCH, 2026, AT);
        reviews.add(called);
        assertThat(reviews.require(NUMBER).state()).isEqualTo(called.state());

        var review = reviews.require(NUMBER);
        review.report(new Report(12, false, 0, "${7*7} <b>'; --𠮷" + "字".repeat(1900)));
        reviews.update(review);

        assertThat(reviews.require(NUMBER).state()).usingRecursiveComparison().ignoringFields("version").isEqualTo(review.state());
        assertThat(reviews.require(NUMBER).state().version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void every_state_is_kept_and_what_waits_for_somebody_is_under_way(Status status) {
        reviews.add(Review.begin(NUMBER, BRANCH, 2026, AT));
        reviews.update(new Review(new Review.State(NUMBER, BRANCH, 2026, status, null, AT, 0)));
        assertThat(reviews.require(NUMBER).state().status()).isEqualTo(status);
        boolean waits = List.of(Status.CALLED, Status.REPORTED, Status.RETURNED).contains(status);
        assertThat(reviews.underWay(BRANCH)).hasSize(waits ? 1 : 0);
    }

    @Test
    void a_branch_is_called_once_a_year() {
        reviews.add(Review.begin(NUMBER, BRANCH, 2026, AT));
        assertThat(reviews.isCalled(BRANCH, 2026)).isTrue();
        assertThat(reviews.isCalled(BRANCH, 2025)).isFalse();
        assertThat(reviews.calledOf(List.of(BRANCH, OTHER), 2026)).containsExactly(BRANCH);
        assertThat(reviews.calledOf(List.of(), 2026)).isEmpty();
        reviews.add(Review.begin(CaseNumber.of("YR-2027-00001"), BRANCH, 2027, AT));
        assertThatThrownBy(() -> reviews.add(Review.begin(CaseNumber.of("YR-2026-00002"), BRANCH, 2026, AT)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_late_one_and_the_next_are_both_under_way() {
        reviews.add(Review.begin(NUMBER, BRANCH, 2026, AT));
        var later = CaseNumber.of("YR-2027-00001");
        reviews.add(Review.begin(later, BRANCH, 2027, AT));
        assertThat(reviews.underWay(BRANCH)).extracting(one -> one.state().number()).containsExactly(NUMBER, later);
    }

    @Test
    void of_two_who_change_it_the_second_is_told() {
        reviews.add(Review.begin(NUMBER, BRANCH, 2026, AT));
        var first = reviews.require(NUMBER);
        var second = reviews.require(NUMBER);
        first.report(new Report(3, true, 1, "正常"));
        second.report(new Report(4, true, 1, "正常"));
        reviews.update(first);
        assertThatThrownBy(() -> reviews.update(second)).isInstanceOf(Overtaken.class);
        first = reviews.require(NUMBER);
        first.assess(Verdict.RETURN);
        reviews.update(first);
        assertThat(reviews.require(NUMBER).state().report()).isEqualTo(new Report(3, true, 1, "正常"));
    }

    @Test
    void what_nobody_called_is_missing() {
        assertThatThrownBy(() -> reviews.require(NUMBER)).isInstanceOf(Missing.class);
        assertThat(reviews.underWay(BRANCH)).isEmpty();
    }
}
