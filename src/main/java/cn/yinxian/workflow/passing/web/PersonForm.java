package cn.yinxian.workflow.passing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who gets a task, and why. {@code name} is what the people listed were looked for by. */
record PersonForm(@Nullable @Size(max = 50) String name, @NotBlank @Size(max = 32) String person, @NotBlank @Size(max = 500) String reason) {

    static PersonForm empty(@Nullable String name) {
        return new PersonForm(name, "", "");
    }
}
