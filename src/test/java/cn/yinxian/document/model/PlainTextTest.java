package cn.yinxian.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "{{x}}", "<script>", "#{1+1}", "𠮷䶮", "《请示》“引号”", "a  b", "👨‍👩‍👧"})
    void what_can_be_printed_stays_as_typed(String text) {
        assertThat(PlainText.line(text)).isEqualTo(text);
    }

    @Test
    void what_xml_cannot_carry_and_what_turns_the_direction_is_left_out() {
        assertThat(PlainText.line("批\u0000\u0007\u001b复\ud842\uffff\ufffe")).isEqualTo("批复");
        assertThat(PlainText.line("同意\u202e不同意\u2066\u200f")).isEqualTo("同意不同意");
    }

    @Test
    void a_line_has_no_breaks() {
        assertThat(PlainText.line(" 第一行\r\n第二行\t第三列\u2028第四行 ")).isEqualTo("第一行 第二行 第三列 第四行");
    }

    @Test
    void each_line_becomes_a_paragraph_and_blank_ones_vanish() {
        assertThat(PlainText.paragraphs(List.of("一\n二\r\n\r\n三", " ", "\u0001", "四"))).containsExactly("一", "二", "三", "四");
    }

    @ParameterizedTest
    @CsvSource({
        "一、关于选举, HEADING, 一、关于选举, ''", "十二、同意。请抓紧落实。, HEADING, 十二、同意。, 请抓紧落实。", "（一）关于时间, SUBHEADING, （一）关于时间, ''",
        "(二)关于地点。另定。, SUBHEADING, (二)关于地点。, 另定。", "一是同意。二是落实。, PLAIN, 一是同意。二是落实。, ''", "1.准备工作, PLAIN, 1.准备工作, ''", "此复。, PLAIN, 此复。, ''"
    })
    void headings_are_told_by_their_number(String text, BodyParagraph.Rank rank, String lead, String rest) {
        assertThat(BodyParagraph.of(text)).isEqualTo(new BodyParagraph(rank, lead, rest));
    }

    @Test
    void numbers_and_dates_have_no_leading_zeros() {
        assertThat(new DocumentNumber("向民委", 2026, 7).text()).isEqualTo("向民委〔2026〕7号");
        assertThat(DocumentDate.text(LocalDate.of(2026, 3, 5))).isEqualTo("2026年3月5日");
    }
}
