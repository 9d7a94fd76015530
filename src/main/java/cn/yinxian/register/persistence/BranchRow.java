package cn.yinxian.register.persistence;

import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.TermStanding;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record BranchRow(
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
        long version) {

    Branch branch(List<UnitCode> units) {
        return new Branch(BranchCode.of(code), name, kind, UnitCode.of(unitCode), UnitCode.of(committeeCode), units,
                mixed, active, formedOn, termStart, termEnd, standing, version);
    }
}
