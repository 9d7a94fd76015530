package cn.yinxian.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgivingInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-03", "2026.11.3", "2026/11/03", "2026年11月3日", " ２０２６－１１－０３ ", "20261103"})
    void a_date_is_understood_as_people_write_it(String text) throws ParseException {
        assertThat(new ForgivingDates().parse(text, Locale.CHINA)).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "明天", "03-11-2026", "2026-11", "99999-1-1"})
    void what_is_no_date_is_told_so(String text) {
        assertThatThrownBy(() -> new ForgivingDates().parse(text, Locale.CHINA)).isInstanceOf(ParseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200", "１２００", "1 200", "1,200"})
    void a_number_is_understood_as_people_write_it(String text) throws ParseException {
        assertThat(new ForgivingNumbers().parse(text, Locale.CHINA)).isEqualTo(1200);
    }

    @Test
    void what_is_no_number_is_told_so() {
        assertThatThrownBy(() -> new ForgivingNumbers().parse("十二", Locale.CHINA)).isInstanceOf(ParseException.class);
    }
}
