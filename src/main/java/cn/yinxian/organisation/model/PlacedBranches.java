package cn.yinxian.organisation.model;

import cn.yinxian.organisation.BranchPlace;
import cn.yinxian.shared.BranchCode;
import java.util.Collection;
import java.util.List;

/** Branches as places of posts, read in bulk. */
public interface PlacedBranches {

    /** Those of the branches that exist and have not ended. */
    List<BranchPlace> openAmong(Collection<BranchCode> codes);
}
