package cn.yinxian.organisation.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day of a post, and the version the person saw. */
record EndPostForm(@NotNull @Nullable LocalDate lastDay, long version) {}
