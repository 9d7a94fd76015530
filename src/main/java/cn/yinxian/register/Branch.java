package cn.yinxian.register;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A branch as it stands in the register.
 *
 * @param unit the unit it belongs to administratively; its path gives the data scope
 * @param committee unit of the 基层党委 it belongs to (隶属)
 * @param units all units its members come from (a joint branch: 2–5)
 * @param mixed 混编: retired and serving members in one branch
 * @param termEnd last day of the present term; null for functional and temporary branches
 * @param standing how the term stands, as renewal last found it
 */
public record Branch(
        BranchCode code,
        String name,
        BranchKind kind,
        UnitCode unit,
        UnitCode committee,
        List<UnitCode> units,
        boolean mixed,
        boolean active,
        LocalDate formedOn,
        @Nullable LocalDate termStart,
        @Nullable LocalDate termEnd,
        TermStanding standing,
        long version) {}
