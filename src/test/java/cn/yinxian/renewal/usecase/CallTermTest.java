package cn.yinxian.renewal.usecase;

import static cn.yinxian.renewal.model.ARenewal.BRANCH;
import static cn.yinxian.renewal.model.ARenewal.END;
import static cn.yinxian.renewal.model.ARenewal.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import cn.yinxian.register.TermStanding;
import cn.yinxian.renewal.model.ARenewal;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.RenewalStatus;
import cn.yinxian.renewal.model.Renewals;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** When the end of a term calls its renewal, and what gives way to it. */
class CallTermTest {

    private final Register register = mock();
    private final Renewals renewals = mock();
    private final BranchRenewals branches = mock();
    private final TermStandings standings = mock();
    private final EndRenewal end = mock();
    private final CallTerm call = new CallTerm(register, renewals, branches, standings, end);
    private final Branch branch = Terms.branch(END, TermStanding.IN_TERM);

    @BeforeEach
    void a_branch_whose_term_ends() {
        when(register.lock(BRANCH)).thenReturn(branch);
        underWay(null);
    }

    @Test
    void a_branch_with_nothing_under_way_is_called_in_the_name_of_the_system() {
        assertThat(call.call(BRANCH, TODAY)).isTrue();
        verify(branches).open(branch, RenewalMatter.TERM, null, TODAY, CurrentOfficial.SYSTEM);
        verify(standings).note(branch, TODAY);
    }

    @Test
    void a_renewal_that_is_under_way_is_not_called_again_but_its_term_is_watched() {
        underWay(ARenewal.at(RenewalStatus.REQUESTED));
        assertThat(call.call(BRANCH, END.plusDays(1))).isFalse();
        verifyNoInteractions(branches, end);
        verify(standings).note(branch, END.plusDays(1));
    }

    @Test
    void who_has_elected_in_time_is_not_overdue_while_the_superior_approves() {
        underWay(ARenewal.at(RenewalStatus.ELECTED));
        assertThat(call.call(BRANCH, END.plusDays(1))).isFalse();
        verify(standings, never()).note(any(), any());
    }

    @Test
    void a_by_election_gives_way_unless_it_is_as_good_as_done_and_at_the_latest_when_the_term_is_over() {
        var begun = by(RenewalStatus.AGREED);
        assertThat(call.call(BRANCH, TODAY)).isTrue();
        verify(end).end(eq(begun), any());

        var elected = by(RenewalStatus.ELECTED);
        assertThat(call.call(BRANCH, END)).isFalse();
        verify(end, never()).end(eq(elected), any());
        assertThat(call.call(BRANCH, END.plusDays(1))).isTrue();
        verify(end).end(eq(elected), any());
    }

    @Test
    void a_branch_that_has_ended_or_lost_its_term_since_it_was_read_is_left_alone() {
        when(register.lock(BRANCH)).thenReturn(Terms.branch(null, TermStanding.IN_TERM));
        assertThat(call.call(BRANCH, TODAY)).isFalse();
        verifyNoInteractions(branches, standings, end);
    }

    private Renewal by(RenewalStatus status) {
        var renewal = ARenewal.at(status, RenewalMatter.BY_ELECTION, false, ARenewal.inTime());
        underWay(renewal);
        return renewal;
    }

    private void underWay(@Nullable Renewal renewal) {
        when(renewals.underWay(BRANCH)).thenReturn(Optional.ofNullable(renewal));
    }
}
