package cn.yinxian.selection.judging.web;

import cn.yinxian.document.Ledger;
import cn.yinxian.document.Ledger.Column;
import cn.yinxian.selection.judging.usecase.ScoreResult;
import cn.yinxian.selection.judging.usecase.ScoreResult.Given;
import cn.yinxian.selection.judging.usecase.ScoreResult.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The result as a spreadsheet: one row for each judge and entry, so that whoever adds and sorts comes to the same ranking. */
@Component
class ResultLedger {

    private final MessageSource labels;

    ResultLedger(MessageSource labels) {
        this.labels = labels;
    }

    /** One judge's sheet of one entry. */
    record Line(Row row, Given given) {}

    Ledger<Line> of(ScoreResult result) {
        var columns = new ArrayList<Column<Line>>();
        columns.add(Column.number("名次", 8, line -> line.row().line().rank()));
        columns.add(Column.text("评审编号", 10, line -> line.row().entry().code()));
        columns.add(Column.text("申报项目", 40, line -> line.row().info().title()));
        columns.add(Column.text("申报单位", 30, line -> line.row().info().applicantName()));
        columns.add(Column.number("评审组", 8, line -> line.row().entry().group()));
        columns.add(Column.text("评委", 10, line -> "评委" + line.given().seat()));
        result.scale().lines().forEach(criterion -> columns.add(Column.decimal(
                "%s（%d 分）".formatted(criterion.name(), criterion.weight()), 14, line -> points(line, criterion.code()))));
        columns.add(Column.decimal("合计", 10, line -> halves(line.given().sheet().sheet().total().halves())));
        columns.add(Column.text("是否计入", 24, this::use));
        columns.add(Column.text("平均分（精确）", 16, line -> line.row().line().score().mean().toString()));
        columns.add(Column.text("平均分", 12, line -> line.row().line().score().mean().rounded()));
        columns.add(Column.text("同分处理", 30, line -> label("TieBreak." + line.row().line().tie())));
        columns.add(Column.text("评语", 50, line -> line.given().sheet().remark()));
        return new Ledger<>("评审结果", columns);
    }

    Iterator<Line> lines(ScoreResult result) {
        return result.rows().stream().flatMap(row -> row.sheets().stream().map(given -> new Line(row, given))).iterator();
    }

    private String use(Line line) {
        var sheet = line.given().sheet();
        if (!sheet.counts()) {
            return "作废：" + sheet.struckWhy();
        }
        return line.row().line().score().marks().stream()
                .filter(mark -> mark.judge().equals(sheet.judge()))
                .map(mark -> label("MarkUse." + mark.use()))
                .findFirst()
                .orElse("");
    }

    private static @Nullable BigDecimal points(Line line, String criterion) {
        var points = line.given().sheet().points().get(criterion);
        return points == null ? null : halves(points.halves());
    }

    private static BigDecimal halves(int halves) {
        return BigDecimal.valueOf(5L * halves, 1).stripTrailingZeros();
    }

    private String label(String key) {
        return labels.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
    }
}
