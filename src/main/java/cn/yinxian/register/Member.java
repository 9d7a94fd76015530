package cn.yinxian.register;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A Party member.
 *
 * @param code the city's member number (党员编号), ASCII, never the id-card number
 * @param retired retired cadre; false: still serving (in a mixed branch)
 * @param branch branch that holds the 组织关系; null while it is being moved
 * @param votes whether the member has the right to vote today (正式党员, rights not suspended)
 */
public record Member(
        String code,
        String name,
        boolean female,
        LocalDate bornOn,
        LocalDate joinedOn,
        PartyStanding standing,
        boolean retired,
        UnitCode unit,
        @Nullable BranchCode branch,
        boolean votes,
        long version) {

    /** Age in full years (周岁) on a day. */
    public int ageOn(LocalDate day) {
        return Period.between(bornOn, day).getYears();
    }

    public boolean formal() {
        return standing == PartyStanding.FULL;
    }
}
