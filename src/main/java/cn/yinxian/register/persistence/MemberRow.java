package cn.yinxian.register.persistence;

import cn.yinxian.register.Member;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record MemberRow(
        String code,
        String name,
        boolean female,
        LocalDate bornOn,
        LocalDate joinedOn,
        PartyStanding standing,
        boolean retired,
        boolean rightsSuspended,
        String unitCode,
        @Nullable String branchCode,
        long version) {

    Member member() {
        return new Member(code, name, female, bornOn, joinedOn, standing, retired, UnitCode.of(unitCode),
                branchCode == null ? null : BranchCode.of(branchCode),
                standing == PartyStanding.FULL && !rightsSuspended, version);
    }
}
