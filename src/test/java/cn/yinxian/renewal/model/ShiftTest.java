package cn.yinxian.renewal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {

    @ParameterizedTest
    @CsvSource({
        "2027-05-01, 2028-05-01, 12",
        "2027-05-01, 2028-05-02, 13",
        "2027-05-01, 2028-04-30, 12",
        "2027-05-01, 2027-06-01, 1",
        "2027-05-01, 2027-05-02, 1",
        "2027-05-01, 2027-05-01, 0",
        "2027-05-01, 2026-05-01, 12",
        "2027-05-01, 2026-04-30, 13",
        "2027-05-01, 2027-04-30, 1",
        "2028-02-29, 2029-02-28, 12",
        "2027-08-31, 2028-02-29, 6",
        "2027-08-31, 2028-03-01, 7"
    })
    void a_month_begun_counts_as_a_whole_one_in_either_direction(LocalDate from, LocalDate to, int months) {
        assertThat(new Shift(from, to).months()).isEqualTo(months);
    }
}
