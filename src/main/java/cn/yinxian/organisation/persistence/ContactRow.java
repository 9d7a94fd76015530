package cn.yinxian.organisation.persistence;

import org.jspecify.annotations.Nullable;

/** An official with one of the posts held, or none. */
record ContactRow(
        String id, String name, @Nullable String phone, boolean active, @Nullable String unitPath, boolean atBranch) {}
