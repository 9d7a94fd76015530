package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.motion.model.Screening;
import cn.yinxian.council.motion.model.UnitOpinion;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.workflow.ReturnReason;
import java.util.List;

/** What the office decides on a motion it has looked at. */
public sealed interface ScreeningOutcome {

    /** @param heard opinions that the office has obtained meanwhile. @param unmet points of the check-list that are not met */
    record Accept(boolean major, List<UnitOpinion> heard, List<String> unmet) implements ScreeningOutcome {}

    record Return(List<ReturnReason> reasons) implements ScreeningOutcome {}

    record Merge(CaseNumber principal) implements ScreeningOutcome {}

    record Redirect(UnitCode unit) implements ScreeningOutcome {}

    /** @param how {@link Screening#RAISE} or {@link Screening#PASS_DOWN} */
    record Move(Screening how, UnitCode to) implements ScreeningOutcome {}
}
