package cn.yinxian.renewal.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermFiguresTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    /** Two years, one of them a leap year: whatever the lengths of the months, the day six months before is the day of the call. */
    @Test
    void a_term_is_called_on_the_very_day_six_months_before_its_end() {
        var figures = Terms.termFigures();
        for (var end = FIRST; !end.isAfter(LAST); end = end.plusDays(1)) {
            var called = end.minusMonths(6);
            assertThat(figures.calledUntil(called)).as("called on %s", called).isAfterOrEqualTo(end);
            assertThat(figures.calledUntil(called.minusDays(1))).as("the day before %s", called).isBefore(end);
        }
    }
}
