package cn.yinxian.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * 台账: what a spreadsheet of these rows looks like.
 *
 * @param title name of the sheet, and on top of each printed page
 */
public record Ledger<R>(String title, List<Column<R>> columns) {

    public Ledger {
        columns = List.copyOf(columns);
    }

    /** @param width in characters of the Latin alphabet; a Chinese one takes two */
    public record Column<R>(String head, int width, Function<R, Cell> cell) {

        /** Text as somebody typed it: never a formula, whatever it begins with. */
        public static <R> Column<R> text(String head, int width, Function<R, @Nullable String> text) {
            return new Column<>(head, width, row -> {
                String value = text.apply(row);
                return value == null ? new Cell.None() : new Cell.Text(value);
            });
        }

        public static <R> Column<R> day(String head, Function<R, @Nullable LocalDate> day) {
            return new Column<>(head, 11, row -> {
                var value = day.apply(row);
                return value == null ? new Cell.None() : new Cell.Day(value);
            });
        }

        /** A number with a part behind the point, such as half points. */
        public static <R> Column<R> decimal(String head, int width, Function<R, @Nullable BigDecimal> number) {
            return new Column<>(head, width, row -> {
                var value = number.apply(row);
                return value == null ? new Cell.None() : new Cell.Decimal(value);
            });
        }

        public static <R> Column<R> number(String head, int width, ToLongFunction<R> number) {
            return new Column<>(head, width, row -> new Cell.Number(number.applyAsLong(row)));
        }
    }

    /** What stands in one cell. */
    public sealed interface Cell {

        record None() implements Cell {}

        record Text(String value) implements Cell {}

        record Day(LocalDate value) implements Cell {}

        record Number(long value) implements Cell {}

        record Decimal(BigDecimal value) implements Cell {}
    }
}
