package cn.yinxian.council.body.persistence;

import org.jspecify.annotations.Nullable;

/** A row of {@code council_member}. */
record MemberUnitRow(String place, String unitCode, @Nullable String liaison) {}
