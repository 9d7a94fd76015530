package cn.yinxian.renewal.usecase;

import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import java.util.List;

/** Which verdicts a step knows: a renewal in time can only be agreed to or sent back, never refused. */
public final class StepVerdicts {

    private StepVerdicts() {}

    public static List<Verdict> of(RenewalStep step) {
        return switch (step) {
            case REPLY, VET_CANDIDATES -> List.of(Verdict.AGREE, Verdict.RETURN);
            case OVERRIDE_SHIFT -> List.of(Verdict.AGREE, Verdict.REFUSE);
            default -> List.of(Verdict.AGREE, Verdict.RETURN, Verdict.REFUSE);
        };
    }

    static void require(RenewalStep step, Verdict verdict) {
        if (!of(step).contains(verdict)) {
            throw Refused.because(Refusal.of("verdict", "renewal.verdict", "这一环节不能这样办理，请重新选择"));
        }
    }
}
