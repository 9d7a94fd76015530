package cn.yinxian.selection.round.usecase;

import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.model.RoundPlan;

/** The decision table {@code honour-gate}, in our words. */
public interface RoundRules {

    /**
     * What a round may end in.
     *
     * @param source regulation as it may be printed
     */
    record Gate(RoundMode mode, String words, String source) {}

    Gate gate(boolean hasBasis);

    default RoundMode modeOf(RoundPlan plan) {
        return gate(plan.hasBasis()).mode();
    }
}
