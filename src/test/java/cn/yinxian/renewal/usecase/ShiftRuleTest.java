package cn.yinxian.renewal.usecase;

import static cn.yinxian.renewal.model.ARenewal.BRANCH;
import static cn.yinxian.renewal.model.ARenewal.END;
import static cn.yinxian.renewal.model.ARenewal.TERM;
import static cn.yinxian.renewal.model.ARenewal.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.yinxian.register.Standings;
import cn.yinxian.register.TermShift;
import cn.yinxian.renewal.model.ARenewal;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.RenewalStatus;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.shared.Missing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sum of the shifts of one term: the register says what was granted before. */
class ShiftRuleTest {

    private final Standings standings = mock();
    private final ShiftRule rule = new ShiftRule(standings, Terms.termFigures());

    @Test
    void twelve_months_are_within_the_limit_and_a_day_more_is_not() {
        assertThat(sum(ARenewal.postponed(END.plusMonths(12)))).isEqualTo(new ShiftRule.Sum(12, 0, 12, Terms.SHIFT_ARTICLE));
        assertThat(sum(ARenewal.postponed(END.plusMonths(12))).isBeyond()).isFalse();
        assertThat(sum(ARenewal.postponed(END.plusMonths(12).plusDays(1))).isBeyond()).isTrue();
        assertThat(sum(ARenewal.early(END.minusMonths(12))).isBeyond()).isFalse();
        assertThat(sum(ARenewal.early(END.minusMonths(12).minusDays(1))).isBeyond()).isTrue();
    }

    @Test
    void eleven_and_one_are_within_the_limit_and_eleven_and_two_are_not() {
        granted(END.minusMonths(11), END);
        var twelve = sum(ARenewal.postponed(END.plusMonths(1)));
        assertThat(twelve.isBeyond()).isFalse();
        assertThat(twelve.words()).isEqualTo("本次 1 个月，此前已批准 11 个月，合计 12 个月，上限 12 个月");
        var thirteen = sum(ARenewal.postponed(END.plusMonths(2)));
        assertThat(thirteen.isBeyond()).isTrue();
        assertThat(thirteen.words()).isEqualTo("本次 2 个月，此前已批准 11 个月，合计 13 个月，上限 12 个月");
    }

    @Test
    void a_shift_of_an_earlier_term_does_not_count() {
        granted(LocalDate.of(2023, 11, 1), LocalDate.of(2024, 5, 1));
        assertThat(sum(ARenewal.postponed(END.plusMonths(2))).words()).isEqualTo("本次 2 个月，上限 12 个月");
    }

    @Test
    void who_asks_for_no_shift_has_no_sum() {
        assertThatThrownBy(() -> sum(ARenewal.inTime())).isInstanceOf(Missing.class);
    }

    private void granted(LocalDate from, LocalDate to) {
        when(standings.shiftsOf(BRANCH)).thenReturn(List.of(new TermShift(from, to, from.minusMonths(1), "滨教委〔2026〕1号")));
    }

    private ShiftRule.Sum sum(Request request) {
        assertThat(TERM.end()).isEqualTo(END);
        return rule.sum(ARenewal.at(RenewalStatus.SHIFT_REQUESTED, RenewalMatter.TERM, false, request), TODAY);
    }
}
