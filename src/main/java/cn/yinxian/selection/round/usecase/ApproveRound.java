package cn.yinxian.selection.round.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's leader decides about a round; agreed, it is published at once. Serves userTask_approveRound. */
@Service
@Transactional
public class ApproveRound {

    private final RoundBook rounds;
    private final RoundWorkflow workflow;

    ApproveRound(RoundBook rounds, RoundWorkflow workflow) {
        this.rounds = rounds;
        this.workflow = workflow;
    }

    public record Command(TaskRef task, Verdict verdict, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    public void decide(Command command) {
        var task = workflow.take(command.task(), RoundStep.APPROVE, command.by());
        var round = rounds.require(task.caseNumber());
        round.requireVersion(command.seenVersion());
        round.decide(command.verdict(), command.by().id());
        rounds.update(round);
        workflow.decided(task, command.verdict(), command.opinion(), round.sheet());
    }
}
