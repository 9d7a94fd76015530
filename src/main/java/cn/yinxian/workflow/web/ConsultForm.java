package cn.yinxian.workflow.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom one asks what.
 *
 * @param to ids of those chosen so far
 * @param days working days; null: as many as the city gives
 * @param go which button was pressed: {@code find} or {@code submit}
 */
record ConsultForm(
        @Nullable List<@Nullable String> to, @Nullable @Size(max = 30) String search,
        @NotBlank @Size(max = 1000) @Nullable String question, @Nullable Integer days, @Nullable Boolean required, @Nullable String go) {

    static ConsultForm empty() {
        return new ConsultForm(List.of(), "", "", null, null, "");
    }

    boolean mustAnswer() {
        return Boolean.TRUE.equals(required);
    }

    boolean searches() {
        return "find".equals(go);
    }

    List<String> people() {
        return to == null ? List.of() : to.stream().filter(id -> id != null && !id.isBlank()).map(String::strip).toList();
    }

    String sought() {
        return search == null ? "" : search.strip();
    }
}
