package cn.yinxian.organisation;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;

/** Where a branch is: all that posts at branches need to know of it. */
public record BranchPlace(BranchCode code, String name, UnitCode unit) {}
