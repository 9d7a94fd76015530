package cn.yinxian.selection.ranking.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.ranking.model.Rankings;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader agrees to the ranking, or has it done anew; serves userTask_approveRanking. */
@Service
@Transactional
public class ApproveRanking {

    public record Command(TaskRef task, Verdict verdict, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    private final Rankings rankings;
    private final RankingWorkflow workflow;

    ApproveRanking(Rankings rankings, RankingWorkflow workflow) {
        this.rankings = rankings;
        this.workflow = workflow;
    }

    public void decide(Command command) {
        if (command.verdict() == Verdict.REFUSE) {
            throw Refused.because(Refusal.of("verdict", "selection.rankingVerdict", "请选择同意或者退回"));
        }
        var task = workflow.takeApproval(command.task(), command.by());
        var ranking = rankings.require(task.caseNumber());
        ranking.requireVersion(command.seenVersion());
        ranking.decide(command.verdict());
        rankings.update(ranking);
        workflow.decided(task, ranking, command.verdict(), command.opinion());
    }
}
