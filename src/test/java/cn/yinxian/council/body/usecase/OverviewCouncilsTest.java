package cn.yinxian.council.body.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewCouncilsTest {

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-01-01", "2026-06-30, 2026-01-01", "2026-07-01, 2026-07-01", "2026-12-31, 2026-07-01"})
    void a_half_year_begins_in_january_and_in_july(LocalDate day, LocalDate begin) {
        assertThat(OverviewCouncils.halfYearOf(day)).isEqualTo(begin);
    }
}
