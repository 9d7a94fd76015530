package cn.yinxian.renewal.persistence;

import cn.yinxian.renewal.model.Review;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code renewal_review}. */
record ReviewRow(
        String caseNumber,
        String branchCode,
        int reviewYear,
        Review.Status status,
        @Nullable Integer members,
        @Nullable Boolean bodyExists,
        @Nullable Integer activities,
        @Nullable String report,
        Instant openedAt,
        long version) {

    static ReviewRow of(Review.State state) {
        var told = state.report();
        return new ReviewRow(
                state.number().value(), state.branch().value(), state.year(), state.status(), told == null ? null : told.members(),
                told == null ? null : told.bodyExists(), told == null ? null : told.activities(),
                told == null ? null : told.text(), state.openedAt(), state.version());
    }

    Review review() {
        return new Review(new Review.State(
                CaseNumber.of(caseNumber), BranchCode.of(branchCode), reviewYear, status, told(), openedAt, version));
    }

    private Review.@Nullable Report told() {
        return members == null || bodyExists == null || activities == null || report == null
                ? null
                : new Review.Report(members, bodyExists, activities, report);
    }
}
