package cn.yinxian.workflow.persistence;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an official keeps for a task page: a value of its form, or one of their phrases.
 *
 * @param name of the form's field; null for a phrase
 * @param savedAt null for a phrase
 */
public record KeptTextRow(int position, @Nullable String name, String text, @Nullable Instant savedAt) {

    public boolean isPhrase() {
        return savedAt == null;
    }

    public String field() {
        return Objects.requireNonNull(name);
    }
}
