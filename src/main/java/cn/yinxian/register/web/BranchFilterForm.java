package cn.yinxian.register.web;

import cn.yinxian.register.usecase.BrowseBranches.Question;
import cn.yinxian.shared.UnitCode;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What may be asked of the list of branches; all of it stands in the address. */
record BranchFilterForm(
        @Size(max = 60) @Nullable String text, @Nullable String unit, @Nullable Boolean ended, @Nullable String after) {

    Question question() {
        return new Question(
                text == null ? "" : text,
                unit == null || unit.isBlank() ? null : UnitCode.of(unit.strip()),
                Boolean.TRUE.equals(ended),
                after);
    }

    String addressAfter(String key) {
        return UriComponentsBuilder.fromPath("/branches")
                .queryParam("text", "{text}")
                .queryParam("unit", "{unit}")
                .queryParam("ended", "{ended}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(text == null ? "" : text, unit == null ? "" : unit, Boolean.TRUE.equals(ended), key)
                .toUriString();
    }
}
