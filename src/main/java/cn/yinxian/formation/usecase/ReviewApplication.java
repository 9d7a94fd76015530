package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews an application, as clerk or as leader; serves userTask_clerkReview and userTask_leaderReview. */
@Service
@Transactional
public class ReviewApplication {

    private final Formations formations;
    private final FormationWorkflow workflow;

    ReviewApplication(Formations formations, FormationWorkflow workflow) {
        this.formations = formations;
        this.workflow = workflow;
    }

    /** @param asLeader whether the task is the leader's review, not the clerk's */
    public record Command(
            TaskRef task,
            boolean asLeader,
            Verdict verdict,
            @Nullable String opinion,
            List<ReturnReason> reasons,
            long seenVersion,
            CurrentOfficial by) {}

    public void review(Command command) {
        var step = command.asLeader() ? FormationStep.LEADER_REVIEW : FormationStep.CLERK_REVIEW;
        var task = workflow.take(command.task(), step, command.by());
        var formation = formations.require(task.caseNumber());
        formation.requireVersion(command.seenVersion());
        formation.review(step, command.verdict());
        formations.update(formation);
        workflow.decided(task, step, command.verdict(), command.opinion(), command.reasons(), formation);
    }
}
