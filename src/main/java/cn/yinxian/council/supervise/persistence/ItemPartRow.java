package cn.yinxian.council.supervise.persistence;

import cn.yinxian.council.supervise.model.ItemExtension;
import cn.yinxian.council.supervise.model.ItemReport;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of any of the three lists of an item, read in one statement.
 *
 * @param code of a unit, or who reported
 * @param words of a report, or the reason of an extension
 * @param at when it was reported or asked for
 * @param flag whether a report was late or an extension granted
 */
record ItemPartRow(
        String caseNumber,
        Part part,
        int position,
        @Nullable String code,
        @Nullable String words,
        @Nullable Instant at,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable Boolean flag) {

    enum Part {
        UNIT,
        REPORT,
        EXTENSION
    }

    UnitCode unit() {
        return UnitCode.of(Objects.requireNonNull(code));
    }

    ItemReport report() {
        return new ItemReport(
                Objects.requireNonNull(words), Objects.requireNonNull(code), Objects.requireNonNull(at), Objects.requireNonNull(flag));
    }

    ItemExtension extension() {
        return new ItemExtension(
                Objects.requireNonNull(fromDay), Objects.requireNonNull(untilDay), Objects.requireNonNull(words), Objects.requireNonNull(at), flag);
    }
}
