package cn.yinxian.register.web;

import cn.yinxian.register.RegisterSearch.Ending;
import cn.yinxian.register.usecase.BrowseBranches.Question;
import cn.yinxian.shared.UnitCode;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What may be asked of the list of branches; all of it stands in the address. */
record BranchFilterForm(
        @Size(max = 60) @Nullable String text,
        @Nullable String unit,
        @Nullable Boolean direct,
        @Nullable Boolean ended,
        @Nullable TermFilter term,
        @Nullable YearMonth month,
        @Nullable String after) {

    Question question(LocalDate today, int soonMonths) {
        return new Question(
                text == null ? "" : text, unitCode(), Boolean.TRUE.equals(direct), Boolean.TRUE.equals(ended),
                ending(today, soonMonths), after);
    }

    @Nullable UnitCode unitCode() {
        return unit == null || unit.isBlank() ? null : UnitCode.of(unit.strip());
    }

    /** The month that counts: a choice of terms in the filter takes its place. */
    @Nullable YearMonth chosenMonth() {
        return term == null ? month : null;
    }

    /** What is over is asked for by itself, and so is in no month. */
    private Ending ending(LocalDate today, int soonMonths) {
        if (term != null) {
            return term.ending(today, soonMonths);
        }
        if (month == null) {
            return Ending.ANY;
        }
        var first = month.atDay(1);
        return new Ending(first.isBefore(today) ? today : first, month.atEndOfMonth(), null);
    }

    String addressAfter(String key) {
        return UriComponentsBuilder.fromPath("/branches")
                .queryParam("text", "{text}")
                .queryParam("unit", "{unit}")
                .queryParam("direct", "{direct}")
                .queryParam("ended", "{ended}")
                .queryParam("term", "{term}")
                .queryParam("month", "{month}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(
                        text == null ? "" : text, unit == null ? "" : unit, Boolean.TRUE.equals(direct), Boolean.TRUE.equals(ended),
                        term == null ? "" : term, chosenMonth() == null ? "" : chosenMonth(), key)
                .toUriString();
    }
}
