package cn.yinxian.workflow.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom something is sent to.
 *
 * @param to ids of those chosen so far
 * @param search part of a name, or of a unit's name
 * @param go which button was pressed: {@code find} or {@code submit}
 */
record RecipientsForm(
        @Nullable List<@Nullable String> to, @Nullable @Size(max = 30) String search, @Nullable @Size(max = 200) String note,
        @Nullable String go) {

    static RecipientsForm empty() {
        return new RecipientsForm(List.of(), "", "", "");
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

    @Nullable String words() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
