package cn.yinxian.renewal.usecase;

import static cn.yinxian.register.TermStanding.IN_TERM;
import static cn.yinxian.register.TermStanding.OVERDUE_CRITICAL;
import static cn.yinxian.register.TermStanding.OVERDUE_RED;
import static cn.yinxian.renewal.model.ARenewal.BRANCH;
import static cn.yinxian.renewal.model.ARenewal.END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Standings;
import cn.yinxian.register.TermEnding;
import cn.yinxian.register.TermShift;
import cn.yinxian.register.TermStanding;
import cn.yinxian.renewal.model.ARenewal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a term stands from its last day on. */
class TermStandingsTest {

    private final Standings standings = mock();
    private final TermFigures figures = Terms.termFigures();
    private final TermStandings terms = new TermStandings(standings, new ShiftRule(standings, figures), figures);

    @ParameterizedTest
    @CsvSource({
        "2027-04-30, IN_TERM", "2027-05-01, IN_TERM", "2027-05-02, OVERDUE_RED", "2028-05-01, OVERDUE_RED", "2028-05-02, OVERDUE_CRITICAL"
    })
    void over_from_the_day_after_its_end_and_grave_after_a_year(LocalDate today, TermStanding expected) {
        var other = expected == OVERDUE_RED ? IN_TERM : OVERDUE_RED;
        terms.note(Terms.branch(END, other), today);
        verify(standings).mark(List.of(BRANCH), expected);
    }

    @Test
    void a_granted_shift_that_is_used_up_is_grave_at_once() {
        when(standings.shiftsOf(BRANCH)).thenReturn(List.of(new TermShift(END, END.plusMonths(3), END.minusDays(9), "批复")));
        terms.note(Terms.branch(END.plusMonths(3), IN_TERM), END.plusMonths(3));
        verify(standings, never()).mark(any(), any());
        terms.note(Terms.branch(END.plusMonths(3), IN_TERM), END.plusMonths(3).plusDays(1));
        verify(standings).mark(List.of(BRANCH), OVERDUE_CRITICAL);
    }

    @Test
    void what_stands_so_already_is_not_written_again() {
        terms.note(Terms.branch(END, OVERDUE_RED), END.plusDays(1));
        terms.note(Terms.branch(END, IN_TERM), END);
        terms.note(Terms.branch(null, IN_TERM), END.plusYears(9));
        verify(standings, never()).mark(any(), any());
    }

    @ParameterizedTest
    @CsvSource({
        "IN_TERM, 2027-05-01, false", "IN_TERM, 2027-05-02, true", "OVERDUE_RED, 2027-05-02, false", "OVERDUE_RED, 2028-05-02, true",
        "OVERDUE_RED, 2027-05-01, true", "OVERDUE_CRITICAL, 2028-05-02, false", "OVERDUE_CRITICAL, 2027-04-30, true"
    })
    void the_scan_opens_only_branches_that_may_stand_otherwise(TermStanding now, LocalDate today, boolean differs) {
        var ending = new TermEnding(BRANCH, "支部", BranchKind.REGULAR, Terms.UNIT, Terms.UNIT, ARenewal.TERM.start(), END, now);
        assertThat(terms.mayDiffer(ending, today)).isEqualTo(differs);
    }
}
