package cn.yinxian.renewal.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.register.Standings;
import cn.yinxian.register.TermEnding;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.BranchCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The daily scan of the register: calls the renewal of every branch whose term ends within six months, and says which terms
 * are over. A sixth of all branches at most is due at a time; they are read in batches, and only those in which something is to
 * be done are opened, each in a transaction of its own: one that fails keeps no other from being called.
 */
@Service
public class CallTerms {

    private static final int BATCH = 200;

    private final Standings standings;
    private final TermFigures figures;
    private final Renewals renewals;
    private final TermStandings terms;
    private final BranchCalls calls;
    private final Clock clock;

    CallTerms(
            Standings standings, TermFigures figures, Renewals renewals, TermStandings terms, BranchCalls calls, Clock clock) {
        this.standings = standings;
        this.figures = figures;
        this.renewals = renewals;
        this.terms = terms;
        this.calls = calls;
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
            called += call(due, today);
            if (due.size() < BATCH) {
                return called;
            }
            after = due.get(due.size() - 1).code();
        }
    }

    private int call(List<TermEnding> due, LocalDate today) {
        var renewing = renewals.renewing(due.stream().map(TermEnding::code).toList());
        return calls.terms(
                due.stream()
                        .filter(ending -> !renewing.contains(ending.code()) || terms.mayDiffer(ending, today))
                        .map(TermEnding::code)
                        .toList(),
                today);
    }
}
