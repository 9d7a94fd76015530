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

/** The city agrees, or not, that a "一般" limit is passed or members leave the district; serves userTask_cityConsent. */
@Service
@Transactional
public class ConsentToException {

    private final Formations formations;
    private final FormationWorkflow workflow;

    ConsentToException(Formations formations, FormationWorkflow workflow) {
        this.formations = formations;
        this.workflow = workflow;
    }

    public record Command(
            TaskRef task,
            Verdict verdict,
            @Nullable String opinion,
            List<ReturnReason> reasons,
            long seenVersion,
            CurrentOfficial by) {}

    public void consent(Command command) {
        var task = workflow.take(command.task(), FormationStep.CITY_CONSENT, command.by());
        var formation = formations.require(task.caseNumber());
        formation.requireVersion(command.seenVersion());
        formation.review(FormationStep.CITY_CONSENT, command.verdict());
        formations.update(formation);
        workflow.decided(
                task, FormationStep.CITY_CONSENT, command.verdict(), command.opinion(), command.reasons(), formation);
    }
}
