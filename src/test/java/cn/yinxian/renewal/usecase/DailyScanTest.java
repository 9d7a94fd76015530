package cn.yinxian.renewal.usecase;

import static cn.yinxian.renewal.model.ARenewal.END;
import static cn.yinxian.renewal.model.ARenewal.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Register;
import cn.yinxian.register.Standings;
import cn.yinxian.register.TermEnding;
import cn.yinxian.register.TermStanding;
import cn.yinxian.renewal.model.ARenewal;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** Whom the daily scan calls: every branch that is due, in batches, each once, whatever becomes of one of them. */
class DailyScanTest {

    private static final LocalDate UNTIL = LocalDate.of(2027, 5, 23);
    private static final int ALL = 201;

    private final Standings standings = mock();
    private final Renewals renewals = mock();
    private final Reviews reviews = mock();
    private final CallTerm callTerm = mock();
    private final CallReview callReview = mock();
    private final FailedCalls failures = mock();
    private final BranchCalls calls = new BranchCalls(callTerm, callReview, failures);
    private final TermFigures figures = Terms.termFigures();

    @Test
    void of_two_hundred_and_one_branches_each_is_called_once_in_two_batches() {
        when(standings.endingBy(any(), any(), anyInt())).thenAnswer(asked -> batch(asked.getArgument(1), asked.getArgument(2)));
        when(callTerm.call(any(), any())).thenReturn(true);

        assertThat(terms().call()).isEqualTo(ALL);

        verify(standings).endingBy(UNTIL, null, 200);
        verify(standings).endingBy(UNTIL, code(200), 200);
        verify(standings, times(2)).endingBy(any(), any(), anyInt());
        IntStream.rangeClosed(1, ALL).forEach(i -> verify(callTerm).call(code(i), TODAY));
        verify(failures, never()).tell(any(), any());
    }

    @Test
    void a_term_that_is_being_renewed_and_stands_as_it_stood_is_not_opened() {
        when(standings.endingBy(any(), any(), anyInt())).thenReturn(List.of(ending(1), ending(2)));
        when(renewals.renewing(any())).thenReturn(Set.of(code(1)));
        terms().call();
        verify(callTerm, never()).call(code(1), TODAY);
        verify(callTerm).call(code(2), TODAY);
    }

    @Test
    void one_that_fails_keeps_no_other_from_being_called_and_is_told() {
        when(standings.endingBy(any(), any(), anyInt())).thenReturn(List.of(ending(1), ending(2), ending(3)));
        when(callTerm.call(any(), any())).thenReturn(true);
        when(callTerm.call(code(2), TODAY)).thenThrow(new IllegalStateException("broken"));

        assertThat(terms().call()).isEqualTo(2);

        verify(callTerm).call(code(3), TODAY);
        verify(failures).tell("换届", List.of(code(2)));
    }

    @Test
    void reviews_wait_for_the_month_the_city_has_fixed() {
        assertThat(reviewsOn(LocalDate.of(2026, 10, 31)).call()).isZero();
        verify(standings, never()).withoutTerm(any(), anyInt());
    }

    @Test
    void from_that_month_on_each_is_called_that_has_not_been_this_year() {
        var branches = IntStream.rangeClosed(1, ALL).mapToObj(i -> functional(code(i), LocalDate.of(2020, 1, 1))).toList();
        when(standings.withoutTerm(null, 200)).thenReturn(branches.subList(0, 200));
        when(standings.withoutTerm(code(200), 200)).thenReturn(branches.subList(200, ALL));
        when(reviews.calledOf(any(), anyInt())).thenReturn(Set.of(code(7)));
        when(callReview.call(any(), anyInt())).thenReturn(true);

        assertThat(reviewsOn(LocalDate.of(2026, 12, 31)).call()).isEqualTo(ALL - 1);

        verify(callReview, never()).call(code(7), 2026);
        verify(callReview).call(code(ALL), 2026);
    }

    @Test
    void a_branch_is_not_reviewed_in_the_year_it_was_formed_nor_twice_in_one_year_nor_once_it_has_ended() {
        Register register = mock();
        ReviewWorkflow workflow = mock();
        when(workflow.number()).thenReturn(CaseNumber.of("YR-2026-00001"));
        var call = new CallReview(register, reviews, workflow, mock(Units.class), Terms.clockAt(TODAY));

        when(register.lock(code(1))).thenReturn(functional(code(1), LocalDate.of(2026, 1, 1)));
        assertThat(call.call(code(1), 2026)).isFalse();
        when(register.lock(code(1))).thenReturn(functional(code(1), LocalDate.of(2025, 12, 31)));
        assertThat(call.call(code(1), 2026)).isTrue();
        when(reviews.isCalled(code(1), 2026)).thenReturn(true);
        assertThat(call.call(code(1), 2026)).isFalse();
        verify(reviews, times(1)).add(any());
    }

    private CallTerms terms() {
        return new CallTerms(
                standings, figures, renewals, new TermStandings(standings, new ShiftRule(standings, figures), figures), calls,
                Terms.clockAt(TODAY));
    }

    private CallReviews reviewsOn(LocalDate day) {
        return new CallReviews(standings, reviews, calls, Terms.FIGURES, Terms.clockAt(day));
    }

    /** As the register answers: by code, behind the last one of the batch before. */
    private static List<TermEnding> batch(@Nullable BranchCode after, int limit) {
        var all = new ArrayList<TermEnding>();
        IntStream.rangeClosed(1, ALL).forEach(i -> all.add(ending(i)));
        return all.stream().filter(one -> after == null || one.code().value().compareTo(after.value()) > 0).limit(limit).toList();
    }

    private static TermEnding ending(int i) {
        return new TermEnding(code(i), "支部" + i, BranchKind.REGULAR, Terms.UNIT, Terms.UNIT, ARenewal.TERM.start(), END, TermStanding.IN_TERM);
    }

    private static Branch functional(BranchCode code, LocalDate formedOn) {
        return new Branch(
                code, "功能型支部", BranchKind.TEMP, Terms.UNIT, Terms.UNIT, List.of(Terms.UNIT), false, true, formedOn, null, null,
                TermStanding.IN_TERM, 0);
    }

    private static BranchCode code(int i) {
        return BranchCode.of("B-330901101-%03d".formatted(i));
    }
}
