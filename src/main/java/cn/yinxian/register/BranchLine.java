package cn.yinxian.register;

import org.jspecify.annotations.Nullable;

/** A branch in a list: with its head-count and the name of its secretary, if one is in post. */
public record BranchLine(Branch branch, BranchCount count, @Nullable String secretary) {}
