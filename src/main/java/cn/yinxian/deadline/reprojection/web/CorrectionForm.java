package cn.yinxian.deadline.reprojection.web;

import cn.yinxian.calendar.DayCorrection;
import cn.yinxian.calendar.DayKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another kind for one day. */
record CorrectionForm(
        @NotNull @Nullable LocalDate day,
        @NotNull @Nullable DayKind kind,
        @Size(max = 50) @Nullable String name,
        @NotBlank @Size(max = 300) @Nullable String reason,
        @NotBlank @Size(max = 300) @Nullable String source) {

    DayCorrection correction() {
        return new DayCorrection(day, kind, name == null ? "" : name.strip(), reason.strip(), source.strip());
    }
}
