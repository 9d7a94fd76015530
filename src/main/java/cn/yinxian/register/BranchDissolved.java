package cn.yinxian.register;

import cn.yinxian.shared.BranchCode;

/** A branch has ended. Published in the transaction of its end. */
public record BranchDissolved(BranchCode code) {}
