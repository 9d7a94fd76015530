package cn.yinxian.renewal.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figures;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Standings;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.shared.BranchCode;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Calls the yearly reviews of functional and temporary branches, from the month on that the city has fixed. A city has some
 * hundreds of them; they are read in batches, each is called in a transaction of its own.
 */
@Service
public class CallReviews {

    private static final int BATCH = 200;

    private final Standings standings;
    private final Reviews reviews;
    private final CallReview call;
    private final Figures figures;
    private final Clock clock;

    CallReviews(Standings standings, Reviews reviews, CallReview call, Figures figures, Clock clock) {
        this.standings = standings;
        this.reviews = reviews;
        this.call = call;
        this.figures = figures;
        this.clock = clock;
    }

    /** @return how many reviews were called */
    public int call() {
        var today = WorkingCalendar.dayOf(clock.instant());
        if (today.getMonthValue() < figures.on("renewal.reviewMonth", today).asInt()) {
            return 0;
        }
        int called = 0;
        @Nullable BranchCode after = null;
        List<Branch> batch;
        do {
            batch = standings.withoutTerm(after, BATCH);
            var already = reviews.calledOf(batch.stream().map(Branch::code).toList(), today.getYear());
            for (var branch : batch) {
                called += !already.contains(branch.code()) && call.call(branch, today.getYear()) ? 1 : 0;
                after = branch.code();
            }
        } while (batch.size() == BATCH);
        return called;
    }
}
