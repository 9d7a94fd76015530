package cn.yinxian.register.persistence;

import cn.yinxian.register.BranchFault;
import cn.yinxian.register.BranchFaults.Finding;
import cn.yinxian.shared.BranchCode;
import java.time.LocalDate;

record FindingRow(long id, String branchCode, BranchFault fault, String words, LocalDate foundOn) {

    /** Unique while it stands. */
    public String openKey() {
        return branchCode + " " + fault;
    }

    Finding finding() {
        return new Finding(id, BranchCode.of(branchCode), fault, words, foundOn);
    }
}
