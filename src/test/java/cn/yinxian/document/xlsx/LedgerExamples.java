package cn.yinxian.document.xlsx;

import cn.yinxian.document.Ledger;
import cn.yinxian.document.Ledger.Column;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

final class LedgerExamples {

    record Line(String subject, @Nullable LocalDate due, long days) {}

    static final Ledger<Line> LEDGER = new Ledger<>("督办台账 & 附表", List.of(
            Column.text("事项", 40, Line::subject), Column.day("办理期限", Line::due), Column.number("超期（工作日）", 12, Line::days)));

    /** What opens a formula in one office program or another. */
    static final List<String> FORMULAS =
            List.of("=1+1", "+1+1", "-1+1", "@SUM(1,1)", "\t=1+1", "\r=1+1", "=HYPERLINK(\"http://a\",\"b\")", "=cmd|' /C calc'!A0");

    private LedgerExamples() {}

    static Line line(String subject) {
        return new Line(subject, LocalDate.of(2026, 11, 24), 3);
    }

    static byte[] written(List<String> subjects) {
        var file = new ByteArrayOutputStream();
        new StreamedLedgers().write(LEDGER, subjects.stream().map(LedgerExamples::line).iterator(), () -> file);
        return file.toByteArray();
    }

    static List<String> many(int size) {
        return IntStream.range(0, size).mapToObj(at -> "事项" + at).toList();
    }
}
