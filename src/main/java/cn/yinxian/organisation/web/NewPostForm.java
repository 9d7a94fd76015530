package cn.yinxian.organisation.web;

import cn.yinxian.organisation.Role;
import cn.yinxian.shared.DateRange;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed of a new post; {@code unit} narrows the branches to choose from. */
record NewPostForm(
        @NotNull @Nullable Role role,
        @Nullable String unit,
        @NotBlank @Nullable String place,
        @Size(max = 50) @Nullable String title,
        @NotNull @Nullable LocalDate from,
        @Nullable LocalDate to) {

    DateRange period() {
        return new DateRange(from, to);
    }
}
