package cn.yinxian.renewal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.renewal.model.Review.Report;
import cn.yinxian.renewal.model.Review.Status;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTest {

    private static final Report REPORT = new Report(12, true, 6, "活动正常");

    @ParameterizedTest
    @EnumSource(Status.class)
    void a_year_is_reported_once_called_or_sent_back(Status status) {
        var review = at(status);
        if (status == Status.CALLED || status == Status.RETURNED) {
            review.report(REPORT);
            assertThat(review.state().status()).isEqualTo(Status.REPORTED);
            assertThat(review.state().report()).isEqualTo(REPORT);
        } else {
            assertThatThrownBy(() -> review.report(REPORT)).isInstanceOf(Overtaken.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"AGREE, PASSED", "RETURN, RETURNED", "REFUSE, FAILED"})
    void a_report_is_assessed(Verdict verdict, Status then) {
        var review = at(Status.REPORTED);
        review.assess(verdict);
        assertThat(review.state().status()).isEqualTo(then);
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "REPORTED")
    void what_is_not_reported_is_not_assessed(Status status) {
        assertThatThrownBy(() -> at(status).assess(Verdict.AGREE)).isInstanceOf(Overtaken.class);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void a_branch_that_ends_cancels_what_is_open_and_nothing_else(Status status) {
        var review = at(status);
        review.cancel();
        boolean concluded = status == Status.PASSED || status == Status.FAILED;
        assertThat(review.state().status()).isEqualTo(concluded ? status : Status.CANCELLED);
    }

    private static Review at(Status status) {
        return new Review(new Review.State(ARenewal.NUMBER, ARenewal.BRANCH, 2026, status, null, ARenewal.AT, 0));
    }
}
