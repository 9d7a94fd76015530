package cn.yinxian.organisation.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Ends a unit; it cannot be opened again, so the person confirms having read so. */
record EndUnitForm(@Nullable String successor, @NotNull @AssertTrue @Nullable Boolean confirmed, long version) {}
