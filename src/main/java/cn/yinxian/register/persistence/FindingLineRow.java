package cn.yinxian.register.persistence;

import cn.yinxian.register.BranchFault;
import cn.yinxian.register.BranchFaults.FindingLine;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record FindingLineRow(
        long id, String branchCode, BranchFault fault, String words, LocalDate foundOn, @Nullable LocalDate keptUntil,
        @Nullable String keptReason, long version, String branchName, String unitCode, String unitPath, String committeeCode) {

    FindingLine line() {
        var row = new FindingRow(id, branchCode, fault, words, foundOn, keptUntil, keptReason, version);
        return new FindingLine(row.finding(), branchName, UnitCode.of(unitCode), unitPath, UnitCode.of(committeeCode));
    }
}
