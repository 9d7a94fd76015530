package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.StepReversal;
import cn.yinxian.workflow.TaskKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 退回 and 取回 of a renewal: as if it still waited at the earlier step, as long as no letter of the superior lies between the two. */
@Component
class ReverseRenewal implements StepReversal {

    private static final List<String> FIELDS = List.of("request", "shift", "candidates", "election", "attachments", "opinion");

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final TermClock terms;

    ReverseRenewal(Renewals renewals, RenewalWorkflow workflow, TermClock terms) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.terms = terms;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file, TaskKey from, TaskKey to) {
        var now = workflow.stepOf(from);
        var target = workflow.stepOf(to).orElseThrow(Missing::new);
        if (now.isEmpty()) {
            return Optional.of("已报组织部备案，不能再回到前面的环节");
        }
        if (now.get().phase() != target.phase()) {
            return Optional.of("批复已印发，不能再回到批复之前的环节");
        }
        return target == RenewalStep.REQUEST || target == RenewalStep.ISSUE_REMINDER || target == RenewalStep.ASSIGN_OFFICERS
                ? Optional.of("这一环节的公文已经发出，不能再回到这一环节")
                : Optional.empty();
    }

    @Override
    public Optional<TaskKey> amend() {
        return Optional.of(workflow.keyOf(RenewalStep.AMEND));
    }

    @Override
    public List<String> returnFields() {
        return FIELDS;
    }

    /** A secretary refused had the term watched again: no longer, where the refusal is taken back. */
    @Override
    public void reverse(CaseFile file, TaskKey from, TaskKey to, CurrentOfficial by) {
        var step = workflow.stepOf(to).orElseThrow(Missing::new);
        var renewal = renewals.require(file.number());
        renewal.turnBack(step);
        renewals.update(renewal);
        if (step == RenewalStep.APPROVE_SECRETARY) {
            terms.rest(file.number());
        }
        workflow.turnedBack(renewal);
    }
}
