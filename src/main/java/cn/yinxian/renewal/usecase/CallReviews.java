package cn.yinxian.renewal.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figures;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Standings;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.shared.BranchCode;
import java.time.Clock;
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
    private final BranchCalls calls;
    private final Figures figures;
    private final Clock clock;

    CallReviews(Standings standings, Reviews reviews, BranchCalls calls, Figures figures, Clock clock) {
        this.standings = standings;
        this.reviews = reviews;
        this.calls = calls;
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
        while (true) {
            var batch = standings.withoutTerm(after, BATCH).stream().map(Branch::code).toList();
            var already = reviews.calledOf(batch, today.getYear());
            called += calls.reviews(batch.stream().filter(code -> !already.contains(code)).toList(), today.getYear());
            if (batch.size() < BATCH) {
                return called;
            }
            after = batch.get(batch.size() - 1);
        }
    }
}
