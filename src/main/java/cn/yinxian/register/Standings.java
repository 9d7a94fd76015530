package cn.yinxian.register;

import cn.yinxian.shared.BranchCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the terms of branches stand: written by renewal, read by all. Each read is one indexed statement for one batch; a whole
 * scan grows with the branches of the city (some thousands), not with their history. Writing needs a transaction of the caller.
 */
public interface Standings {

    /**
     * Active branches of a kind that elects whose term ends on or before a day, by code, for a scan in batches.
     *
     * @param after code of the last one of the batch before; null for the first batch
     */
    List<TermEnding> endingBy(LocalDate day, @Nullable BranchCode after, int limit);

    /**
     * How many terms given by election are over, or end by a day, by unit and month; for a forecast. Lines grow with units
     * times months, not with branches.
     *
     * @param paths only branches of units below these paths
     */
    List<EndingCount> countEndings(List<String> paths, LocalDate today, LocalDate until);

    /** Active branches of a kind that elects nobody (功能型、临时), by code, for a scan in batches. */
    List<Branch> withoutTerm(@Nullable BranchCode after, int limit);

    /** Says how the terms of these branches stand from now on. Returns how many stood otherwise; only these are recorded. */
    int mark(Collection<BranchCode> branches, TermStanding standing);

    /**
     * Shifts the end of the present term as approved; a term that is no longer over stands well again.
     *
     * @param basis what approved it, e.g. the number of the reply; at most 200 characters
     * @throws cn.yinxian.shared.Refused if the branch has no term, or would end it before it began
     */
    void shiftTerm(BranchCode code, LocalDate newEnd, String basis);

    /** All shifts of a branch's terms, the oldest first: a handful in many years. */
    List<TermShift> shiftsOf(BranchCode code);

    /**
     * Terms of one unit's branches.
     *
     * @param month in which they end; null: they are over
     * @param critical how many of them are beyond all that may be granted
     */
    record EndingCount(String unitPath, @Nullable YearMonth month, int terms, int critical) {}
}
