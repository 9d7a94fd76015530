package cn.yinxian.renewal.usecase;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Whoever grants, or refuses, more than the regulation allows says why. */
final class OverrideReason {

    private OverrideReason() {}

    static void require(@Nullable String opinion) {
        if (opinion == null || opinion.isBlank()) {
            throw Refused.because(Refusal.of("opinion", "renewal.override", "超过上限的延期、提前，特批或者不予特批都须写明理由"));
        }
    }
}
