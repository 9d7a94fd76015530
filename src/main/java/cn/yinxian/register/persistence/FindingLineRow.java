package cn.yinxian.register.persistence;

import cn.yinxian.register.BranchFault;
import cn.yinxian.register.BranchFaults.Finding;
import cn.yinxian.register.BranchFaults.FindingLine;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;

record FindingLineRow(
        long id, String branchCode, BranchFault fault, String words, LocalDate foundOn, String branchName, String unitCode, String unitPath) {

    FindingLine line() {
        return new FindingLine(
                new Finding(id, BranchCode.of(branchCode), fault, words, foundOn), branchName, UnitCode.of(unitCode), unitPath);
    }
}
