package cn.yinxian.organisation;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Branches as places of posts. {@code register}, which lies above and owns the branches, keeps them here: at each new
 * branch, new name, move to another unit, and end.
 */
public interface BranchPlaces {

    void put(BranchPlace place);

    /** Many at once, for a first load. */
    void putAll(Collection<BranchPlace> places);

    /** The branch has ended: posts held there count no longer, from now on; their rows keep its name. */
    void remove(BranchCode code);

    /** The branch; null if there is none, or it has ended. */
    @Nullable BranchPlace find(BranchCode code);

    /** Branches that have not ended, of one unit, by code. */
    List<BranchPlace> of(UnitCode unit);
}
