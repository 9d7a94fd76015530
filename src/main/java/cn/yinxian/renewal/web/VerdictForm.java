package cn.yinxian.renewal.web;

import cn.yinxian.shared.Verdict;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a superior types at a step that agrees or not; {@code besides} goes into the 批复, {@code assigned} is the secretary assigned instead of the one elected. */
record VerdictForm(
        @NotNull @Nullable Verdict verdict,
        @Nullable @Size(max = 1000) String opinion,
        @Nullable @Size(max = 1000) String besides,
        @Nullable @Size(max = 32) String assigned,
        long version) {

    static VerdictForm empty(long version) {
        return new VerdictForm(null, "", "", "", version);
    }

    @Nullable String assignedOrNull() {
        return assigned == null || assigned.isBlank() ? null : assigned;
    }

    String besidesOrEmpty() {
        return besides == null ? "" : besides.strip();
    }
}
