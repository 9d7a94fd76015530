package cn.yinxian.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.document.DocumentExamples;
import cn.yinxian.document.PaperTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A paper of every shape of tag, in templates made on the spot. */
class PaperFillingTest {

    static final List<String> HOSTILE = DocumentExamples.HOSTILE;

    record Row(@PaperTag("序号") int number, @PaperTag("姓名") String name, @PaperTag(value = "备注", required = false) String note) {}

    record Roll(
            @PaperTag("支部") String branch, @PaperTag("日期") @Nullable LocalDate date, @PaperTag("说明") List<String> paragraphs,
            @PaperTag("有无附注") boolean noted, @PaperTag("名单") List<Row> people) {}

    private static final TagSet TAGS = TagSet.of(Roll.class);

    private static final List<String> TEXT = List.of(
            "{{branch}}名单（{{date}}）", "{{?paragraphs}}", "{{?heading}}", "{{lead}}{{rest}}", "{{/heading}}", "{{?subheading}}", "{{lead}}{{rest}}",
            "{{/subheading}}", "{{?plain}}", "{{text}}", "{{/plain}}", "{{/paragraphs}}", "{{?noted}}", "附注", "{{/noted}}");

    private static final List<List<String>> TABLE = List.of(List.of("序号", "姓名"), List.of("{{people}}[number]", "[name]"), List.of("合计", ""));

    @Test
    void rows_paragraphs_conditions_and_dates_come_out() {
        var docx = filled(TABLE, roll("离退休支部", true, new Row(1, "张三", ""), new Row(2, "李四", "")));
        assertThat(text(docx)).contains("离退休支部名单（2026年3月5日）", "一、人员。按笔画排列。", "附注").doesNotContain("{{", "[name]");
        assertThat(rows(docx)).containsExactly("序号 姓名", "1 张三", "2 李四", "合计 ");
        assertThat(text(filled(TABLE, roll("离退休支部", false)))).doesNotContain("附注");
        assertThat(rows(filled(TABLE, roll("离退休支部", false)))).containsExactly("序号 姓名", "合计 ");
    }

    @Test
    void what_is_not_known_stays_blank() {
        var docx = filled(TABLE, new Roll("支部", null, List.of(), false, List.of()));
        assertThat(text(docx)).startsWith("支部名单（）");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void text_is_text_wherever_it_stands(String text) {
        var docx = filled(TABLE, roll(text, true, new Row(1, text, text), new Row(2, "[number]" + text, text)));
        assertThat(text(docx)).contains(text + "名单");
        assertThat(rows(docx)).containsExactly("序号 姓名", "1 " + text, "2 [number]" + text, "合计 ");
    }

    @Test
    void a_row_must_stand_in_a_table_under_a_head_with_its_cells() {
        assertFault("要写在表格里要重复的那一行", () -> template(plus("{{people}}"), TABLE.subList(0, 1)));
        assertFault("要有表头行", () -> template(TEXT, TABLE.subList(1, 2)));
        assertFault("所在的一行缺少 [name]", () -> template(TEXT, List.of(TABLE.get(0), List.of("{{people}}[number]", ""))));
        assertFault("所在的一行有不认识的 [nme]", () -> template(TEXT, List.of(TABLE.get(0), List.of("{{people}}[number][nme]", "[name]"))));
        assertFault("缺少标签 {{people}}", () -> template(TEXT, List.of(TABLE.get(0), List.of("[number]", "[name]"))));
    }

    @Test
    void a_cell_outside_its_row_and_a_tag_in_full_width_braces_are_found_by_the_trial() {
        assertFault("没有识别的标签：“[name]”", () -> template(plus("组长[name]"), TABLE).tryOut(sample()));
        assertFault("没有识别的标签：“｛｛branch｝｝支部”", () -> template(plus("｛｛branch｝｝支部"), TABLE).tryOut(sample()));
    }

    @Test
    void a_tag_that_would_stay_blank_where_it_stands_is_refused() {
        assertFault("{{text}}（在“见{{text}}”处）只能写在分段的标签之间", () -> template(plus("见{{text}}"), TABLE));
        var inside = new java.util.ArrayList<>(TEXT);
        inside.add(TEXT.indexOf("{{text}}"), "{{branch}}");
        assertFault("{{branch}}（在“{{branch}}”处）不能写在分段的标签之间", () -> template(inside, TABLE));
    }

    @Test
    void the_page_explains_each_tag_and_each_cell() {
        assertThat(TAGS.explained(sample())).extracting(line -> line.written() + " " + line.sample()).containsExactly(
                "{{branch}} 示例支部", "{{date}} 2026年3月5日", "{{?paragraphs}}…{{/paragraphs}} 一、人员。按笔画排列。", "{{?noted}}…{{/noted}} ",
                "{{people}} ", "[number] 1", "[name] 张三", "[note] 暂缺");
    }

    private static Roll sample() {
        return roll("示例支部", true, new Row(1, "张三", "暂缺"));
    }

    private static Roll roll(String branch, boolean noted, Row... people) {
        return new Roll(branch, LocalDate.of(2026, 3, 5), List.of("一、人员。按笔画排列。", "（一）候选人", "附后。"), noted, Arrays.asList(people));
    }

    private static List<String> plus(String line) {
        return java.util.stream.Stream.concat(TEXT.stream(), java.util.stream.Stream.of(line)).toList();
    }

    private static void assertFault(String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(TemplateFault.class).hasMessageContaining(words);
    }

    private static byte[] filled(List<List<String>> table, Roll roll) {
        return template(TEXT, table).render(TAGS.values(roll));
    }

    private static DocxTemplate template(List<String> lines, List<List<String>> table) {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            lines.forEach(line -> document.createParagraph().createRun().setText(line));
            var made = document.createTable(table.size(), 2);
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < 2; column++) {
                    made.getRow(row).getCell(column).setText(table.get(row).get(column));
                }
            }
            document.write(bytes);
            return new DocxTemplate("roll.docx", bytes.toByteArray(), TAGS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(byte[] docx) {
        var document = new DocxReader(docx).open();
        return String.join("\n", document.getParagraphs().stream().map(paragraph -> paragraph.getText()).toList());
    }

    private static List<String> rows(byte[] docx) {
        return new DocxReader(docx).open().getTables().get(0).getRows().stream()
                .map(row -> row.getCell(0).getText() + " " + row.getCell(1).getText())
                .toList();
    }
}
