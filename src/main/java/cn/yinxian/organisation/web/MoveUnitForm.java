package cn.yinxian.organisation.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Where a unit shall stand; moving shifts what officials may see, so the person confirms having read so. */
record MoveUnitForm(@NotBlank @Nullable String parent, @NotBlank @Nullable String partyParent, @NotNull @AssertTrue @Nullable Boolean confirmed, long version) {}
