package cn.yinxian.audit.web;

import static org.springframework.util.StringUtils.hasText;

import cn.yinxian.audit.model.AuditFilter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;
import org.springframework.web.util.UriComponentsBuilder;

/** The filter as it stands in the address: both days are included. */
record AuditFilterForm(
        @Size(max = 64) @Nullable String actor,
        @Size(max = 64) @Nullable String verb,
        @Size(max = 160) @Nullable String subject,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]{2}-\\d{4}-.*");

    void checkPeriod(Errors errors) {
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue("to", "period", "结束日期早于开始日期");
        }
    }

    AuditFilter filter(UnaryOperator<@Nullable String> actorOf) {
        return new AuditFilter(
                actorOf.apply(given(actor)),
                given(verb),
                subjectBeginning(),
                from == null ? null : from.atStartOfDay(ZONE).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    /** A case number alone is meant as a case. */
    private @Nullable String subjectBeginning() {
        String typed = given(subject);
        return typed != null && CASE_NUMBER.matcher(typed).matches() ? "case:" + typed : typed;
    }

    /** The address of the page that begins behind the given entry. */
    String addressBefore(String id) {
        return UriComponentsBuilder.fromPath("/audit")
                .queryParamIfPresent("actor", Optional.ofNullable(given(actor)))
                .queryParamIfPresent("verb", Optional.ofNullable(given(verb)))
                .queryParamIfPresent("subject", Optional.ofNullable(given(subject)))
                .queryParamIfPresent("from", Optional.ofNullable(from))
                .queryParamIfPresent("to", Optional.ofNullable(to))
                .queryParam("before", id)
                .encode()
                .toUriString();
    }

    private static @Nullable String given(@Nullable String typed) {
        return hasText(typed) ? typed.strip() : null;
    }
}
