package cn.yinxian.register.persistence;

import cn.yinxian.register.BranchKind;
import cn.yinxian.register.TermEnding;
import cn.yinxian.register.TermStanding;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record TermEndingRow(
        String code,
        String name,
        BranchKind kind,
        String unitCode,
        String committeeCode,
        @Nullable LocalDate termStart,
        LocalDate termEnd,
        TermStanding standing) {

    TermEnding ending() {
        return new TermEnding(
                BranchCode.of(code), name, kind, UnitCode.of(unitCode), UnitCode.of(committeeCode), termStart, termEnd, standing);
    }
}
