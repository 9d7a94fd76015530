package cn.yinxian.council.supervise.web;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody types at a step that agrees or not. */
record ItemVerdictForm(@NotNull @Nullable Verdict verdict, @Nullable @Size(max = 1000) String opinion, long version) {

    static ItemVerdictForm empty(long version) {
        return new ItemVerdictForm(null, "", version);
    }

    /** @throws Refused for a choice the page does not offer */
    Verdict among(Set<String> offered) {
        if (verdict == null || !offered.contains(verdict.name())) {
            throw Refused.because(Refusal.of("verdict", "supervise.verdict", "请选择办理结果"));
        }
        return verdict;
    }
}
