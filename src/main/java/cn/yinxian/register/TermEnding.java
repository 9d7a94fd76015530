package cn.yinxian.register;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A branch whose term, given by election, ends. */
public record TermEnding(
        BranchCode code,
        String name,
        BranchKind kind,
        UnitCode unit,
        UnitCode committee,
        @Nullable LocalDate termStart,
        LocalDate termEnd,
        TermStanding standing) {}
