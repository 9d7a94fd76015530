package cn.yinxian.register.web;

import cn.yinxian.organisation.UnitKind;
import cn.yinxian.register.usecase.ForecastTerms.Forecast;
import cn.yinxian.register.usecase.ForecastTerms.Line;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The forecast of terms.
 *
 * @param columns overdue, the months, all
 * @param totals of the columns
 */
public record TermForecastPage(List<Column> columns, List<Row> rows, List<Integer> totals, int overdue, int critical) {

    /**
     * A column.
     *
     * @param words on top of it; of the months, only the first and January carry their year
     * @param whole the same with its year
     */
    public record Column(String words, String whole) {}

    /** @param critical how many of the overdue ones are long over */
    public record Row(String name, List<Cell> cells, int critical) {}

    /** @param href the branches counted; empty where the number is a sum */
    public record Cell(int number, String href) {}

    static TermForecastPage of(Forecast forecast) {
        var rows = forecast.lines().stream().map(line -> row(line, forecast.months())).toList();
        var totals = new ArrayList<Integer>();
        for (int cell = 0; cell < forecast.months().size() + 2; cell++) {
            int at = cell;
            totals.add(rows.stream().mapToInt(row -> row.cells().get(at).number()).sum());
        }
        return new TermForecastPage(
                columns(forecast.months()), rows, totals, totals.get(0), forecast.lines().stream().mapToInt(Line::critical).sum());
    }

    private static List<Column> columns(List<YearMonth> months) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("已超期", "已超期"));
        for (var month : months) {
            String whole = month.getYear() + "年" + month.getMonthValue() + "月";
            boolean yearNeeded = month.getMonthValue() == 1 || month.equals(months.get(0));
            columns.add(new Column(yearNeeded ? whole : month.getMonthValue() + "月", whole));
        }
        columns.add(new Column("合计", "合计"));
        return columns;
    }

    private static Row row(Line line, List<YearMonth> months) {
        String branches = "/branches?unit=" + line.unit().code() + (line.direct() ? "&direct=true" : "");
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(line.overdue(), branches + "&term=OVERDUE"));
        months.forEach(month -> cells.add(new Cell(line.ending().getOrDefault(month, 0), branches + "&month=" + month)));
        cells.add(new Cell(line.all(), ""));
        return new Row(name(line), cells, line.critical());
    }

    private static String name(Line line) {
        if (!line.direct()) {
            return line.unit().name();
        }
        return line.unit().kind() == UnitKind.CITY ? "市直单位" : line.unit().name() + "（本级）";
    }
}
