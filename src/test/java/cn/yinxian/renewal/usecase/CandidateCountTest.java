package cn.yinxian.renewal.usecase;

import static cn.yinxian.renewal.model.ARenewal.BRANCH;
import static cn.yinxian.renewal.model.ARenewal.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.yinxian.assembly.BodyPlan;
import cn.yinxian.assembly.CommitteePlans;
import cn.yinxian.register.Register;
import cn.yinxian.renewal.model.ARenewal;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.RenewalStatus;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 差额 for a committee, 等额 without one (domain-rules 6.4). */
class CandidateCountTest {

    private final Register register = mock();
    private final CommitteePlans plans = mock();
    private final CandidateCount count =
            new CandidateCount(new BodyOfBranch(register, plans, Terms.clockAt(TODAY)), Terms.FIGURES, Terms.clockAt(TODAY));

    @ParameterizedTest
    @CsvSource({"3, 4", "4, 5", "5, 6", "6, 8", "7, 9"})
    void a_committee_is_elected_from_a_fifth_more_candidates_rounded_up(int seats, int candidates) {
        var needed = needed(true, seats);
        assertThat(needed.candidates()).isEqualTo(candidates);
        assertThat(needed.refusals(candidates)).isEmpty();
        assertThat(needed.refusals(candidates + 1)).isEmpty();
        assertThat(needed.refusals(candidates - 1)).extracting(Refusal::facts)
                .containsExactly("应选 %d 名，候选人 %d 名，差额不少于应选人数的 20%%，候选人至少 %d 名".formatted(seats, candidates - 1, candidates));
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void without_a_committee_as_many_stand_as_are_elected(int seats) {
        var needed = needed(false, seats);
        assertThat(needed.candidates()).isEqualTo(seats);
        assertThat(needed.refusals(seats)).isEmpty();
        assertThat(needed.refusals(seats + 1)).hasSize(1);
    }

    @Test
    void a_by_election_in_a_committee_has_its_margin_too() {
        plan(true);
        var request = new Request(RequestKind.RENEWAL, ARenewal.resolved(), TODAY, 1, null, null, "");
        assertThat(count.of(ARenewal.at(RenewalStatus.AGREED, RenewalMatter.BY_ELECTION, false, request)).candidates()).isEqualTo(2);
    }

    private CandidateCount.Needed needed(boolean committee, int seats) {
        plan(committee);
        var request = new Request(RequestKind.RENEWAL, ARenewal.resolved(), TODAY, seats, null, null, "");
        return count.of(ARenewal.at(RenewalStatus.AGREED, RenewalMatter.TERM, true, request));
    }

    private void plan(boolean committee) {
        int people = committee ? 30 : 4;
        when(register.membersOf(BRANCH)).thenReturn(Terms.members(people));
        when(plans.plan(people, TODAY)).thenReturn(committee ? new BodyPlan(true, 3, 5, 7) : new BodyPlan(false, 1, 1, 2));
    }
}
