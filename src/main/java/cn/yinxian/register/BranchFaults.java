package cn.yinxian.register;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Slice;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Branches whose make-up no longer holds: looked for and told by formation, kept here until it holds again, shown with the
 * branch. One statement for each rule, whatever the number of branches. Writing needs a transaction of the caller.
 */
public interface BranchFaults {

    /** Active branches at fault by code, each once. @param figure the least or the most that the rule allows */
    List<Faulty> detect(BranchFault fault, int figure);

    /** All findings of one kind that stand. */
    List<Finding> standing(BranchFault fault);

    /** Keeps new findings, and returns them with their ids. */
    List<Finding> begin(BranchFault fault, List<NewFinding> found, LocalDate on);

    /** The numbers have changed, the fault has not. */
    void reword(long id, String words);

    /** These are gone: the branches are sound again, or have ended. */
    void end(Collection<Finding> findings, LocalDate on);

    /**
     * The superior lets the branch stay as it is.
     *
     * @throws cn.yinxian.shared.Overtaken if one of them has been kept or has gone meanwhile
     */
    void keep(Collection<Finding> findings, Kept kept);

    Optional<Finding> find(long id);

    /** What stands of one branch. */
    List<Finding> of(BranchCode branch);

    /**
     * What stands, newest first.
     *
     * @param paths prefixes of the unit paths the reader may see
     * @param branches single branches the reader may see besides
     * @param only of this branch; null for all
     * @param after id of the last finding seen; null for the first page
     */
    Slice<FindingLine> page(List<String> paths, List<BranchCode> branches, @Nullable BranchCode only, @Nullable Long after, int size);

    /** @param number what was counted; @param unit the unit that could stand alone */
    record Faulty(BranchCode branch, int number, @Nullable UnitCode unit) {}

    /** @param words what was found, and by which rule */
    record NewFinding(BranchCode branch, String words) {}

    /** @param words what was found last, and by which rule; @param kept null unless the superior has let the branch stay as it is */
    record Finding(
            long id, BranchCode branch, BranchFault fault, String words, LocalDate foundOn, @Nullable Kept kept, long version) {

        public boolean isKeptOn(LocalDate day) {
            return kept != null && !day.isAfter(kept.until());
        }
    }

    /** @param until the last day on which the branch may be as it is */
    record Kept(LocalDate until, String reason) {}

    /** A finding in a list. */
    record FindingLine(Finding finding, String branchName, UnitCode unit, String unitPath, UnitCode committee) {}
}
