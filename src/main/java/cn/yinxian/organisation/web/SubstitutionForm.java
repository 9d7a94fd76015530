package cn.yinxian.organisation.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.usecase.AppointSubstitute;
import cn.yinxian.shared.DateRange;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is to act for me, when, and in what.
 *
 * @param name part of a name by which the list to choose from was narrowed
 */
record SubstitutionForm(
        @Nullable String name,
        @NotBlank @Nullable String substitute,
        @NotNull @Nullable LocalDate from,
        @NotNull @Nullable LocalDate to,
        @NotEmpty @Nullable Set<String> matters,
        @NotBlank @Size(max = 100) @Nullable String reason) {

    String asked() {
        return name == null ? "" : name;
    }

    AppointSubstitute.Command command(CurrentOfficial me) {
        return new AppointSubstitute.Command(substitute, new DateRange(from, to), matters, reason, me);
    }
}
