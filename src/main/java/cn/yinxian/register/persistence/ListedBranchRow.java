package cn.yinxian.register.persistence;

import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.TermStanding;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A branch with one of its units. */
record ListedBranchRow(
        String code,
        String name,
        BranchKind kind,
        String unitCode,
        String unitPath,
        String committeeCode,
        boolean mixed,
        boolean active,
        LocalDate formedOn,
        @Nullable LocalDate termStart,
        @Nullable LocalDate termEnd,
        TermStanding standing,
        long version,
        @Nullable String listedUnit) {

    /** @param rows all of one branch */
    static Branch branch(List<ListedBranchRow> rows) {
        var units = rows.stream().map(ListedBranchRow::listedUnit).filter(Objects::nonNull).map(UnitCode::of).toList();
        return rows.get(0).row().branch(units);
    }

    private BranchRow row() {
        return new BranchRow(
                code, name, kind, unitCode, unitPath, committeeCode, mixed, active, formedOn, termStart, termEnd, standing, version);
    }
}
