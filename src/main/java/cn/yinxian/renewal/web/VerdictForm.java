package cn.yinxian.renewal.web;

import cn.yinxian.shared.Verdict;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a superior types at a step that agrees or not; {@code besides} goes into the 批复. */
record VerdictForm(
        @NotNull @Nullable Verdict verdict,
        @Nullable @Size(max = 1000) String opinion,
        @Nullable @Size(max = 1000) String besides,
        long version) {

    static VerdictForm empty(long version) {
        return new VerdictForm(null, "", "", version);
    }

    String besidesOrEmpty() {
        return besides == null ? "" : besides.strip();
    }
}
