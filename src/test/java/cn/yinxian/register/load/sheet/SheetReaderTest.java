package cn.yinxian.register.load.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yinxian.shared.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static final String HEADER = "单位代码,单位名称,类别,行政上级代码\r\n";

    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_table_is_read_in_either_encoding_with_rare_characters(String charset) {
        var rows = read((HEADER + "330900,银海𠮷䶮市,市,\r\n").getBytes(Charset.forName(charset)));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.text("单位名称", 100)).isEqualTo("银海𠮷䶮市");
        });
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_header() {
        assertThat(read(("\uFEFF" + HEADER + "330900,银海市,市,").getBytes(StandardCharsets.UTF_8))).hasSize(1);
    }

    @Test
    void lines_are_counted_as_a_spreadsheet_counts_them_and_examples_and_empty_ones_are_left_out() {
        var rows = read(HEADER + "示例330901,例,区县,\r\n\r\n,,,\r\n330900,\"银\n海\",市,\r\n330901,向阳区,区县,330900\r\n");
        assertThat(rows).extracting(Row::line).containsExactly(5, 6);
    }

    @Test
    void what_looks_like_a_formula_is_text() {
        var row = read(HEADER + "330900,\"=HYPERLINK(\"\"http://x\"\")\",市,\r\n").get(0);
        assertThat(row.text("单位名称", 100)).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @ParameterizedTest
    @EnumSource(Sheet.class)
    void a_template_can_be_read_and_holds_nothing_to_load(Sheet sheet) {
        assertThat(SheetReader.read(sheet, sheet.template().getBytes(StandardCharsets.UTF_8), findings)).isEmpty();
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            ``                                  | 文件是空的
            `单位代码,类别`                      | 表头缺少“单位名称”
            `单位代码,单位名称,类别,别的`         | 表头“别的”不在模板中
            `单位代码,单位名称,类别,类别`         | 出现了两次
            `单位代码,单位名称,类别\n"330900,x`   | 引号不配对
            `PK\u0003\u0004 zip`                | Excel 文件""", delimiter = '|')
    void a_file_that_is_not_the_table_is_refused_with_the_reason(String text, String reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read(text.replace("\\n", "\n").replace("\\u0003\\u0004", "\u0003\u0004")))
                .satisfies(refused -> assertThat(refused.refusals().get(0).facts()).contains(reason));
    }

    @Test
    void a_file_in_neither_encoding_and_a_binary_one_are_refused() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> read(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 'b'}));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> read(new byte[] {'a', 0, 'b'}));
    }

    @Test
    void more_rows_than_allowed_are_refused() {
        var text = new StringBuilder("登录名,姓名,角色,任职地点代码,任职开始日期\n");
        for (int at = 0; at <= Sheet.OFFICIALS.maxRows(); at++) {
            text.append("a").append(at).append(",甲,单位经办,330900,2026-01-01\n");
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> SheetReader.read(Sheet.OFFICIALS, text.toString().getBytes(StandardCharsets.UTF_8), findings))
                .withMessageContaining("超过 2000 行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-1-2", "2026/01/02", "2026.1.2", "2026年1月2日", "20260102", "２０２６-０１-０２"})
    void a_day_is_read_as_people_write_it(String typed) {
        assertThat(cell(typed).day("单位名称")).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(findings).isEmpty();
    }

    @Test
    void each_wrong_cell_is_named_by_line_and_column() {
        var row = cell("2026-02-30");
        row.day("单位名称");
        row.code("单位代码", "4.40305E+17");
        row.code("单位代码", "单位");
        row.choice("单位名称", Map.of("是", true));
        row.text("类别", 10);
        assertThat(row.sound()).isFalse();
        assertThat(findings).extracting(Finding::sentence).containsExactly(
                "第2行 单位名称：没有“2026-02-30”这一天",
                "第2行 单位代码：“4.40305E+17”被表格软件改成了科学计数，请把该列设为文本后重新填写",
                "第2行 单位代码：“单位”应为 2 至 32 位大写字母、数字或横线",
                "第2行 单位名称：“2026-02-30”应为是之一",
                "第2行 类别：未填写");
    }

    private Row cell(String text) {
        return read(HEADER + "330900," + text + ",,\n").get(0);
    }

    private List<Row> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Row> read(byte[] content) {
        return SheetReader.read(Sheet.UNITS, content, findings);
    }
}
