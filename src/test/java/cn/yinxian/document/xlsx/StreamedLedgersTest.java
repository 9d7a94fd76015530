package cn.yinxian.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class StreamedLedgersTest {

    @Test
    void a_text_is_never_a_formula_and_reads_as_typed() {
        opened(LedgerExamples.FORMULAS, sheet -> {
            for (int at = 0; at < LedgerExamples.FORMULAS.size(); at++) {
                var cell = sheet.getRow(at + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue().replace("\r", "").replace("\n", ""))
                        .isEqualTo(LedgerExamples.FORMULAS.get(at).replace("\r", ""));
                assertThat(cell.getCellStyle().getQuotePrefixed()).as(LedgerExamples.FORMULAS.get(at)).isTrue();
            }
        });
    }

    @Test
    void an_ordinary_text_carries_no_apostrophe_and_a_rare_character_survives() {
        opened(List.of("𠮷林街道 1-2 号", "00123", "1E17"), sheet -> {
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("𠮷林街道 1-2 号");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("00123");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("1E17");
        });
    }

    @Test
    void a_day_is_a_date_a_number_is_a_number_and_what_is_not_known_is_empty() {
        opened(List.of("事项"), sheet -> {
            var due = sheet.getRow(1).getCell(1);
            assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
            assertThat(due.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(3);
        });
        opened(Stream.of(new LedgerExamples.Line("无期限", null, 0)).iterator(),
                sheet -> assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.BLANK));
    }

    @Test
    void it_is_ready_to_be_read_and_printed() {
        opened(List.of("事项"), sheet -> {
            assertThat(sheet.getSheetName()).isEqualTo("督办台账 & 附表");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("事项");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getColumnWidth(0)).isEqualTo(40 * 256);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getFitHeight()).as("as many pages as it needs").isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getHeader().getCenter()).isEqualTo("督办台账 && 附表");
            assertThat(sheet.getFooter().getCenter()).contains("&P").contains("&N");
        });
    }

    @Test
    void thousands_of_rows_pass_through_one_at_a_time() {
        opened(LedgerExamples.many(5_000), sheet -> {
            assertThat(sheet.getLastRowNum()).isEqualTo(5_000);
            assertThat(sheet.getRow(5_000).getCell(0).getStringCellValue()).isEqualTo("事项4999");
        });
    }

    @Test
    void what_no_file_can_hold_is_left_out_and_what_is_too_long_is_cut_between_characters() {
        opened(List.of("甲\u0000\u0008乙\uFFFF", "𠮷".repeat(20_000)), sheet -> {
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("甲乙");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).endsWith("𠮷…").hasSizeLessThanOrEqualTo(32_767);
        });
    }

    @Test
    void nothing_is_sent_where_reading_the_rows_fails() {
        var file = new ByteArrayOutputStream();
        Iterator<LedgerExamples.Line> broken = Stream.of("甲", "").map(text -> {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("gone");
            }
            return LedgerExamples.line(text);
        }).iterator();
        assertThatThrownBy(() -> new StreamedLedgers().write(LedgerExamples.LEDGER, broken, () -> {
            file.write('x');
            return file;
        })).hasMessage("gone");
        assertThat(file.size()).isZero();
    }

    private static void opened(List<String> subjects, Consumer<XSSFSheet> check) {
        opened(subjects.stream().map(LedgerExamples::line).iterator(), check);
    }

    private static void opened(Iterator<LedgerExamples.Line> lines, Consumer<XSSFSheet> check) {
        var file = new ByteArrayOutputStream();
        new StreamedLedgers().write(LedgerExamples.LEDGER, lines, () -> file);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            check.accept(workbook.getSheetAt(0));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
