package cn.yinxian.selection.round.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The 组织部 says what it thinks of a round with honours. Serves userTask_orgDeptOpinion. */
@Service
@Transactional
public class AdviseRound {

    private final RoundBook rounds;
    private final RoundWorkflow workflow;

    AdviseRound(RoundBook rounds, RoundWorkflow workflow) {
        this.rounds = rounds;
        this.workflow = workflow;
    }

    public record Command(TaskRef task, Verdict verdict, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    public void advise(Command command) {
        var task = workflow.take(command.task(), RoundStep.ORG_DEPT_OPINION, command.by());
        var round = rounds.require(task.caseNumber());
        round.requireVersion(command.seenVersion());
        round.advise(command.verdict());
        rounds.update(round);
        workflow.advised(task, command.verdict(), command.opinion(), round.sheet());
    }
}
