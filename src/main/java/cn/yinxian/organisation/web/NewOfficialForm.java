package cn.yinxian.organisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed of a new official. */
record NewOfficialForm(
        @NotBlank @Size(max = 50) @Nullable String name,
        @NotBlank @Size(max = 32) @Nullable String login,
        @Size(max = 20) @Nullable String phone) {}
