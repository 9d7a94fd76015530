package cn.yinxian.selection.judging.usecase;

import cn.yinxian.workflow.PersonalStep;
import org.springframework.stereotype.Component;

/** Scores are given in person: who cannot is replaced by the clerk. */
@Component
class ScoredInPerson implements PersonalStep {

    @Override
    public String page() {
        return "selection/score-entries";
    }

    @Override
    public String reason() {
        return "评分由评委本人独立完成，不能转办、委派、加签、征求意见或者退回；不能评审的，请与市级经办人联系更换评委";
    }
}
