package cn.yinxian.renewal.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.register.Standings;
import cn.yinxian.shared.BranchCode;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The daily scan of the register: calls the renewal of every branch whose term ends within six months, and says which terms
 * are over. A sixth of all branches at most is due at a time; each is called in a transaction of its own.
 */
@Service
public class CallTerms {

    private static final int BATCH = 200;

    private final Standings standings;
    private final TermFigures figures;
    private final CallTerm call;
    private final Clock clock;

    CallTerms(Standings standings, TermFigures figures, CallTerm call, Clock clock) {
        this.standings = standings;
        this.figures = figures;
        this.call = call;
        this.clock = clock;
    }

    /** @return how many renewals were called */
    public int call() {
        var today = WorkingCalendar.dayOf(clock.instant());
        var until = figures.calledUntil(today);
        int called = 0;
        @Nullable BranchCode after = null;
        while (true) {
            var due = standings.endingBy(until, after, BATCH);
            for (var ending : due) {
                called += call.call(ending.code(), today) ? 1 : 0;
            }
            if (due.size() < BATCH) {
                return called;
            }
            after = due.get(due.size() - 1).code();
        }
    }
}
