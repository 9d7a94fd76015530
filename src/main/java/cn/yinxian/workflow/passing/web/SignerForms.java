package cn.yinxian.workflow.passing.web;

import cn.yinxian.shared.Verdict;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is typed where people are asked to sign. {@code name} is what the people listed were looked for by. */
final class SignerForms {

    private SignerForms() {}

    record Before(
            @Nullable @Size(max = 50) String name, @NotBlank @Size(max = 32) String first, @Nullable @Size(max = 32) String second,
            @Nullable @Size(max = 32) String third, @NotBlank @Size(max = 300) String request) {

        static Before empty(@Nullable String name) {
            return new Before(name, "", "", "", "");
        }

        List<String> signers() {
            return Arrays.asList(first, second, third);
        }
    }

    record After(
            @Nullable @Size(max = 50) String name, @NotNull Verdict verdict, @NotBlank @Size(max = 500) String opinion,
            @NotBlank @Size(max = 32) String first, @Nullable @Size(max = 32) String second, @Nullable @Size(max = 32) String third,
            @NotBlank @Size(max = 300) String request) {

        List<String> signers() {
            return Arrays.asList(first, second, third);
        }
    }

    record Signature(@NotNull Verdict verdict, @Nullable @Size(max = 1000) String opinion) {}

    record Removal(@NotBlank @Size(max = 32) String signer, @NotNull @Size(max = 200) String reason) {}
}
