package cn.yinxian.register.persistence;

import cn.yinxian.register.BranchFault;
import cn.yinxian.register.BranchFaults.Finding;
import cn.yinxian.register.BranchFaults.Kept;
import cn.yinxian.shared.BranchCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record FindingRow(
        long id, String branchCode, BranchFault fault, String words, LocalDate foundOn, @Nullable LocalDate keptUntil,
        @Nullable String keptReason, long version) {

    static FindingRow found(BranchCode branch, BranchFault fault, String words, LocalDate on) {
        return new FindingRow(0, branch.value(), fault, words, on, null, null, 0);
    }

    /** Unique while it stands. */
    public String openKey() {
        return branchCode + " " + fault;
    }

    Finding finding() {
        var kept = keptUntil == null || keptReason == null ? null : new Kept(keptUntil, keptReason);
        return new Finding(id, BranchCode.of(branchCode), fault, words, foundOn, kept, version);
    }
}
