package cn.yinxian.renewal.usecase;

import static cn.yinxian.renewal.model.ARenewal.BRANCH;
import static cn.yinxian.renewal.model.ARenewal.END;
import static cn.yinxian.renewal.model.ARenewal.MEMBER;
import static cn.yinxian.renewal.model.ARenewal.NUMBER;
import static cn.yinxian.renewal.model.ARenewal.SECRETARY;
import static cn.yinxian.renewal.model.ARenewal.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import cn.yinxian.register.Register;
import cn.yinxian.register.Register.NewOfficer;
import cn.yinxian.register.TermLength;
import cn.yinxian.register.TermStanding;
import cn.yinxian.renewal.model.ARenewal;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.RenewalStatus;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.Overtaken;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the register carries once everything is filed. */
class EnterTermTest {

    private static final LocalDate ELECTED = TODAY.minusDays(9);
    private static final List<NewOfficer> BODY =
            List.of(new NewOfficer("P-1", SECRETARY.post()), new NewOfficer("P-2", MEMBER.post()));

    private final Renewals renewals = mock();
    private final RenewalWorkflow workflow = mock();
    private final Register register = mock();
    private final TermLength length = mock();
    private final TermStandings standings = mock();
    private final EnterTerm enter = new EnterTerm(renewals, workflow, register, length, standings, Terms.clockAt(TODAY));

    @Test
    void a_new_term_begins_on_the_day_of_the_assembly() {
        var renewal = settled(RenewalMatter.TERM);
        var branch = Terms.branch(END, TermStanding.OVERDUE_RED);
        when(register.require(BRANCH)).thenReturn(branch);
        when(length.endOf(Terms.UNIT, ELECTED)).thenReturn(LocalDate.of(2029, 11, 13));

        enter.enter(NUMBER);

        verify(register).appoint(BRANCH, BODY, ELECTED, LocalDate.of(2029, 11, 13));
        verify(standings).note(branch, TODAY);
        verify(workflow).closed(NUMBER);
        assertThat(renewal.status()).isEqualTo(RenewalStatus.ENTERED);
    }

    @Test
    void a_by_election_and_an_assignment_leave_the_term_and_the_others_as_they_are() {
        settled(RenewalMatter.BY_ELECTION);
        enter.enter(NUMBER);
        settled(RenewalMatter.ASSIGNMENT);
        enter.enter(NUMBER);
        verify(register, times(2)).fill(BRANCH, BODY, TODAY);
        verify(register, never()).appoint(any(), any(), any(), any());
    }

    @Test
    void what_is_not_settled_is_not_entered() {
        when(renewals.require(NUMBER)).thenReturn(ARenewal.at(RenewalStatus.WITHDRAWN, RenewalMatter.BY_ELECTION, false, ARenewal.inTime()));
        assertThatThrownBy(() -> enter.enter(NUMBER)).isInstanceOf(Overtaken.class);
        verify(workflow, never()).closed(any());
    }

    private Renewal settled(RenewalMatter matter) {
        var renewal = ARenewal.at(RenewalStatus.VETTED, matter, matter == RenewalMatter.TERM, ARenewal.inTime());
        renewal.elected(ELECTED, List.of(SECRETARY, MEMBER));
        renewal.approve();
        when(renewals.require(NUMBER)).thenReturn(renewal);
        return renewal;
    }
}
