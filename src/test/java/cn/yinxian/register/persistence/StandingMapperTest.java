package cn.yinxian.register.persistence;

import static cn.yinxian.register.BranchKind.CLUB_FUNC;
import static cn.yinxian.register.BranchKind.JOINT;
import static cn.yinxian.register.BranchKind.REGULAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.audit.Act;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.BranchLine;
import cn.yinxian.register.Register;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.Batch;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterSearch;
import cn.yinxian.register.RegisterSearch.Ending;
import cn.yinxian.register.RegisterSearch.Query;
import cn.yinxian.register.Standings;
import cn.yinxian.register.Standings.EndingCount;
import cn.yinxian.register.TermEnding;
import cn.yinxian.register.TermShift;
import cn.yinxian.register.TermStanding;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.IllegalTransactionStateException;

@RegisterTables
class StandingMapperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UnitCode U1 = UnitCode.of("U1");
    private static final UnitCode U3 = UnitCode.of("U3");
    private static final BranchCode OVER = BranchCode.of("B-U1-01");
    private static final BranchCode TODAYS = BranchCode.of("B-U1-02");
    private static final BranchCode LATER = BranchCode.of("B-U3-01");
    private static final BranchCode CLUB = BranchCode.of("B-U1-03");
    private static final BranchCode NO_TERM = BranchCode.of("B-U1-04");

    @Autowired
    private Standings standings;

    @Autowired
    private Register register;

    @Autowired
    private RegisterSearch search;

    @Autowired
    private RegisterLoad load;

    @Autowired
    private RegisterSurroundings around;

    @BeforeEach
    void branches_whose_terms_end_at_different_times() {
        load.load(new Batch(
                List.of(branch(OVER, REGULAR, U1, TODAY.minusDays(1)), branch(TODAYS, JOINT, U1, TODAY), branch(LATER, REGULAR, U3, TODAY.plusMonths(3)),
                        branch(CLUB, CLUB_FUNC, U1, TODAY.minusDays(1)), branch(NO_TERM, REGULAR, U1, null)),
                List.of(), List.of(), List.of()), null);
        around.forget();
    }

    @Test
    void terms_that_end_by_a_day_are_read_in_batches_of_branches_that_elect() {
        assertThat(standings.endingBy(TODAY, null, 1)).containsExactly(
                new TermEnding(OVER, "支部B-U1-01", REGULAR, U1, U1, LocalDate.of(2023, 11, 23), TODAY.minusDays(1), TermStanding.IN_TERM));
        assertThat(standings.endingBy(TODAY, OVER, 5)).extracting(TermEnding::code).containsExactly(TODAYS);
        assertThat(standings.endingBy(TODAY, TODAYS, 5)).isEmpty();
        assertThat(standings.endingBy(TODAY.plusMonths(3), null, 9)).extracting(TermEnding::code).containsExactly(OVER, TODAYS, LATER);
    }

    @Test
    void a_branch_that_has_ended_has_no_term_to_end() {
        register.dissolve(OVER, TODAY);
        assertThat(standings.endingBy(TODAY, null, 9)).extracting(TermEnding::code).containsExactly(TODAYS);
    }

    @Test
    void marking_changes_and_records_only_those_that_stood_otherwise() {
        assertThat(standings.mark(List.of(OVER, TODAYS), TermStanding.OVERDUE_RED)).isEqualTo(2);
        assertThat(standings.mark(List.of(OVER, TODAYS, LATER), TermStanding.OVERDUE_RED)).isEqualTo(1);
        assertThat(standings.mark(List.of(OVER), TermStanding.OVERDUE_CRITICAL)).isEqualTo(1);
        assertThat(standings.mark(List.of(), TermStanding.IN_TERM)).isZero();

        assertThat(register.require(OVER).standing()).isEqualTo(TermStanding.OVERDUE_CRITICAL);
        assertThat(register.require(TODAYS).standing()).isEqualTo(TermStanding.OVERDUE_RED);
        assertThat(register.require(OVER).version()).as("a page that somebody has open is not overtaken").isZero();
        assertThat(around.acts).extracting(Act::detail).containsExactly(
                "“支部B-U1-01”届满未换届，列为超期", "“支部B-U1-02”届满未换届，列为超期", "“支部B-U3-01”届满未换届，列为超期", "“支部B-U1-01”列为严重超期");
    }

    @Test
    void a_shifted_term_is_kept_and_stands_well_once_it_is_no_longer_over() {
        standings.mark(List.of(OVER), TermStanding.OVERDUE_RED);
        standings.shiftTerm(OVER, TODAY.plusMonths(6), "向民委〔2026〕5号");
        assertThat(register.require(OVER)).matches(branch -> branch.standing() == TermStanding.IN_TERM && branch.version() == 1);
        assertThat(register.require(OVER).termEnd()).isEqualTo(TODAY.plusMonths(6));

        standings.shiftTerm(OVER, TODAY.plusMonths(4), "向民委〔2026〕6号");
        assertThat(standings.shiftsOf(OVER)).containsExactly(
                new TermShift(TODAY.minusDays(1), TODAY.plusMonths(6), TODAY, "向民委〔2026〕5号"),
                new TermShift(TODAY.plusMonths(6), TODAY.plusMonths(4), TODAY, "向民委〔2026〕6号"));
        assertThat(around.acts).extracting(Act::verb).containsExactly("branch.standing", "branch.shiftTerm", "branch.shiftTerm");
    }

    @Test
    void a_term_shifted_into_the_past_stays_overdue() {
        standings.mark(List.of(OVER), TermStanding.OVERDUE_CRITICAL);
        standings.shiftTerm(OVER, TODAY.minusDays(9), "依据");
        assertThat(register.require(OVER).standing()).isEqualTo(TermStanding.OVERDUE_CRITICAL);
    }

    @Test
    void no_term_is_shifted_where_there_is_none_or_before_it_began() {
        assertThatThrownBy(() -> standings.shiftTerm(NO_TERM, TODAY, "依据")).isInstanceOf(Refused.class).hasMessageContaining("没有登记届期");
        assertThatThrownBy(() -> standings.shiftTerm(OVER, LocalDate.of(2023, 11, 22), "依据"))
                .isInstanceOf(Refused.class).hasMessageContaining("早于本届起始日 2023-11-23");
        assertThat(standings.shiftsOf(OVER)).isEmpty();
    }

    @Test
    void a_new_term_stands_well() {
        standings.mark(List.of(OVER), TermStanding.OVERDUE_CRITICAL);
        register.appoint(OVER, List.of(), TODAY, TODAY.plusYears(3).minusDays(1));
        assertThat(register.require(OVER).standing()).isEqualTo(TermStanding.IN_TERM);
    }

    @Test
    void the_list_is_narrowed_to_terms_by_their_end_and_standing() {
        standings.mark(List.of(OVER), TermStanding.OVERDUE_CRITICAL);
        assertThat(found(new Ending(null, TODAY.minusDays(1), null), List.of())).containsExactly(OVER);
        assertThat(found(new Ending(TODAY, TODAY.plusMonths(6), null), List.of())).containsExactly(TODAYS, LATER);
        assertThat(found(new Ending(TODAY, TODAY.plusMonths(6), null), List.of("/440300/440306/"))).containsExactly(TODAYS);
        assertThat(found(new Ending(null, null, TermStanding.OVERDUE_CRITICAL), List.of())).containsExactly(OVER);
        assertThat(found(Ending.ANY, List.of())).hasSize(5);
    }

    @Test
    void endings_are_counted_by_unit_and_month_and_what_is_over_apart() {
        standings.mark(List.of(OVER), TermStanding.OVERDUE_CRITICAL);
        assertThat(standings.countEndings(List.of("/440300/"), TODAY, TODAY.plusYears(1))).containsExactly(
                new EndingCount("/440300/440305/U1/", null, 1, 1), new EndingCount("/440300/440305/U1/", YearMonth.of(2026, 11), 1, 0),
                new EndingCount("/440300/440306/U3/", YearMonth.of(2027, 2), 1, 0));
        assertThat(standings.countEndings(List.of("/440300/440306/"), TODAY, TODAY.plusMonths(3).minusDays(1))).isEmpty();
        assertThat(standings.countEndings(List.of(), TODAY, TODAY)).isEmpty();
    }

    @Test
    void nothing_is_written_without_a_transaction_of_the_caller() {
        TestTransaction.end();
        assertThatThrownBy(() -> standings.mark(List.of(OVER), TermStanding.OVERDUE_RED)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private List<BranchCode> found(Ending ending, List<String> outside) {
        return search.branches(new Query(List.of("/440300/"), List.of(), "", null, outside, true, ending, null, 20)).rows().stream()
                .map(BranchLine::branch).map(branch -> branch.code()).toList();
    }

    private static LoadedBranch branch(BranchCode code, BranchKind kind, UnitCode unit, @Nullable LocalDate termEnd) {
        return new LoadedBranch(code, "支部" + code, kind, unit, unit, List.of(unit), false, LocalDate.of(2010, 1, 1),
                termEnd == null ? null : LocalDate.of(2023, 11, 23), termEnd);
    }
}
