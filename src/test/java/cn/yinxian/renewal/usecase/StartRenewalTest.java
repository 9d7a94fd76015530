package cn.yinxian.renewal.usecase;

import static cn.yinxian.renewal.model.ARenewal.BRANCH;
import static cn.yinxian.renewal.model.ARenewal.END;
import static cn.yinxian.renewal.model.ARenewal.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import cn.yinxian.assembly.CommitteePlans;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import cn.yinxian.register.TermStanding;
import cn.yinxian.renewal.model.ARenewal;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may begin what, and for which branches nobody may. */
class StartRenewalTest {

    private static final CurrentOfficial SECRETARY = official(Role.BRANCH_SECRETARY, BRANCH.value());
    private static final CurrentOfficial COMMITTEE = official(Role.PARTY_COMMITTEE, Terms.UNIT.value());
    private static final CurrentOfficial STRANGER = official(Role.BRANCH_SECRETARY, "B-330901101-99");

    private final Register register = mock();
    private final BranchRenewals renewals = mock();
    private final StartRenewal start = new StartRenewal(
            register, renewals, new RequestRule(Terms.termFigures()), mock(CommitteePlans.class), mock(VacancyRule.class), Terms.clockAt(TODAY));

    @Test
    void the_branch_asks_and_its_superior_assigns() {
        has(Terms.branch(END, TermStanding.IN_TERM));
        assertThat(start.open(BRANCH, SECRETARY)).containsExactlyInAnyOrder(RenewalMatter.TERM, RenewalMatter.BY_ELECTION);
        assertThat(start.open(BRANCH, COMMITTEE)).containsExactly(RenewalMatter.ASSIGNMENT);
        assertThatThrownBy(() -> start.open(BRANCH, STRANGER)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> start.assign(BRANCH, SECRETARY)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> start.ask(BRANCH, RenewalMatter.TERM, ARenewal.inTime(), COMMITTEE)).isInstanceOf(Missing.class);
    }

    @Test
    void where_nobody_is_elected_nothing_can_be_begun_and_the_reason_is_told() {
        has(Terms.branch(null, TermStanding.IN_TERM));
        assertNothing("该党支部没有任期，不换届");
    }

    @Test
    void a_branch_that_has_ended_elects_nobody() {
        var branch = Terms.branch(END, TermStanding.IN_TERM);
        has(new Branch(
                branch.code(), branch.name(), branch.kind(), branch.unit(), branch.committee(), branch.units(), branch.mixed(), false,
                branch.formedOn(), branch.termStart(), branch.termEnd(), branch.standing(), 1));
        assertNothing("该党支部已撤销");
    }

    private void assertNothing(String reason) {
        assertThat(start.open(BRANCH, SECRETARY)).isEmpty();
        assertThatThrownBy(() -> start.open(BRANCH, STRANGER)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> start.ask(BRANCH, RenewalMatter.TERM, ARenewal.inTime(), SECRETARY)).isInstanceOf(Refused.class).hasMessageContaining(reason);
        assertThatThrownBy(() -> start.ask(BRANCH, RenewalMatter.BY_ELECTION, ARenewal.inTime(), SECRETARY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> start.assign(BRANCH, COMMITTEE)).isInstanceOf(Refused.class).hasMessageContaining(reason);
        verifyNoInteractions(renewals);
    }

    private void has(Branch branch) {
        when(register.require(BRANCH)).thenReturn(branch);
        when(register.lock(BRANCH)).thenReturn(branch);
    }

    private static CurrentOfficial official(Role role, String place) {
        var post = new Post(role, place, "某地", "/" + place + "/", DateRange.since(LocalDate.of(2020, 1, 1)), null);
        return new CurrentOfficial(OfficialId.of("one"), "某人", List.of(post));
    }
}
