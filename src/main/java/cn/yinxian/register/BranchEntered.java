package cn.yinxian.register;

import cn.yinxian.shared.BranchCode;

/** A branch has entered the register. Published in the transaction of the entry. */
public record BranchEntered(BranchCode code) {}
