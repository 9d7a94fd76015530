package cn.yinxian.register;

import cn.yinxian.shared.BranchCode;

/** Members of a branch: those whose 组织关系 it holds, or whom it gathers. */
public record BranchCount(BranchCode branch, int formal, int probationary) {

    public static BranchCount none(BranchCode branch) {
        return new BranchCount(branch, 0, 0);
    }

    public int all() {
        return formal + probationary;
    }
}
