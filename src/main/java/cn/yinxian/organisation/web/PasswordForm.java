package cn.yinxian.organisation.web;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/** Old and new password; never shown again, never in a log. */
record PasswordForm(@NotEmpty @Nullable String present, @NotEmpty @Nullable String password, @NotEmpty @Nullable String repeated) {

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
