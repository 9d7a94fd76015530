package cn.yinxian.organisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another value of a figure; {@code version} is that of the last row the person saw. */
record FigureForm(
        @NotBlank @Size(max = 300) @Nullable String value,
        @NotNull @Nullable LocalDate from,
        @NotBlank @Size(max = 150) @Nullable String source,
        @Size(max = 300) @Nullable String note,
        long version) {}
