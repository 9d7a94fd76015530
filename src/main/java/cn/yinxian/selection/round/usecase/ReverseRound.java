package cn.yinxian.selection.round.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.StepReversal;
import cn.yinxian.workflow.TaskKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 退回 and 取回 of a round, as long as it is not published. */
@Component
class ReverseRound implements StepReversal {

    private final RoundBook rounds;
    private final RoundWorkflow workflow;

    ReverseRound(RoundBook rounds, RoundWorkflow workflow) {
        this.rounds = rounds;
        this.workflow = workflow;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file, TaskKey from, TaskKey to) {
        boolean planned = workflow.stepOf(from).isPresent() && workflow.stepOf(to).isPresent();
        return planned ? Optional.empty() : Optional.of("通知已经发布，不能再回到前面的环节");
    }

    @Override
    public Optional<TaskKey> amend() {
        return Optional.of(workflow.keyOf(RoundStep.AMEND));
    }

    @Override
    public List<String> returnFields() {
        return List.of("opinion", "attachments");
    }

    @Override
    public void reverse(CaseFile file, TaskKey from, TaskKey to, CurrentOfficial by) {
        var round = rounds.require(file.number());
        round.turnBack(switch (workflow.stepOf(to).orElseThrow(Missing::new)) {
            case ORG_DEPT_OPINION -> RoundState.OPINION;
            case APPROVE -> RoundState.APPROVING;
            case AMEND -> RoundState.RETURNED;
        });
        rounds.update(round);
        workflow.mark(round.sheet());
    }
}
