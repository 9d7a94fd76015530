package cn.yinxian.renewal.usecase;

import static cn.yinxian.renewal.model.ARenewal.BRANCH;
import static cn.yinxian.renewal.model.ARenewal.END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Register;
import cn.yinxian.register.TermStanding;
import cn.yinxian.renewal.model.ARenewal;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.RenewalStatus;
import cn.yinxian.renewal.model.Renewals;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the call of a term finds under way, and what becomes of it. */
class CallTermTest {

    private static final LocalDate DUE = END.minusMonths(6);
    private static final LocalDate OVER = END.plusDays(1);

    private final Register register = mock();
    private final Renewals renewals = mock();
    private final BranchRenewals branches = mock();
    private final TermStandings standings = mock();
    private final EndRenewal end = mock();
    private final CallTerm call = new CallTerm(register, renewals, branches, standings, end);

    @BeforeEach
    void a_branch_in_its_term() {
        when(register.lock(BRANCH)).thenReturn(Terms.branch(END, TermStanding.IN_TERM));
    }

    @Test
    void a_branch_with_nothing_under_way_is_called() {
        assertThat(call.call(BRANCH, DUE)).isTrue();
        verify(branches).open(any(), any(), any(), any(), any());
    }

    @Test
    void an_assignment_that_lies_gives_way_to_the_end_of_the_term() {
        var lying = underWay(RenewalStatus.CALLED, RenewalMatter.ASSIGNMENT);
        assertThat(call.call(BRANCH, DUE)).isTrue();
        verify(end).end(lying, "本届任期将满，补选、指派随届满换届一并进行");
        verify(branches).open(Terms.branch(END, TermStanding.IN_TERM), RenewalMatter.TERM, null, DUE, CurrentOfficial.SYSTEM);
    }

    @Test
    void a_by_election_that_has_been_held_is_finished_first_but_not_beyond_the_end_of_the_term() {
        var held = underWay(RenewalStatus.ELECTED, RenewalMatter.BY_ELECTION);
        assertThat(call.call(BRANCH, END)).isFalse();
        verify(end, never()).end(any(), any());
        assertThat(call.call(BRANCH, OVER)).isTrue();
        verify(end).end(held, "本届任期将满，补选、指派随届满换届一并进行");
    }

    @Test
    void a_branch_that_elected_in_time_is_not_overdue_while_its_superior_approves_and_files() {
        underWay(RenewalStatus.SETTLED, RenewalMatter.TERM);
        assertThat(call.call(BRANCH, OVER)).isFalse();
        verify(standings, never()).note(any(), any());
    }

    @Test
    void a_branch_that_has_not_elected_is_overdue_the_day_after_its_term() {
        underWay(RenewalStatus.VETTED, RenewalMatter.TERM);
        assertThat(call.call(BRANCH, OVER)).isFalse();
        verify(standings).note(Terms.branch(END, TermStanding.IN_TERM), OVER);
    }

    private Renewal underWay(RenewalStatus status, RenewalMatter matter) {
        var renewal = ARenewal.at(status, matter, false, ARenewal.inTime());
        when(renewals.underWay(BRANCH)).thenReturn(Optional.of(renewal));
        return renewal;
    }
}
