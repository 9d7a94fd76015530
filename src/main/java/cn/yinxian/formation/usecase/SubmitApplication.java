package cn.yinxian.formation.usecase;

import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Submission;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits a draft: conditions are checked anew, the case gets its number and its way. */
@Service
@Transactional
public class SubmitApplication {

    private final Formations formations;
    private final Screening screening;
    private final RoutePlanner planner;
    private final Subjects subjects;
    private final FormationWorkflow workflow;
    private final Clock clock;

    SubmitApplication(
            Formations formations,
            Screening screening,
            RoutePlanner planner,
            Subjects subjects,
            FormationWorkflow workflow,
            Clock clock) {
        this.formations = formations;
        this.screening = screening;
        this.planner = planner;
        this.subjects = subjects;
        this.workflow = workflow;
        this.clock = clock;
    }

    public record Command(FormationId id, long seenVersion, CurrentOfficial by) {}

    public CaseNumber submit(Command command) {
        var formation = formations.require(command.id());
        if (!formation.isOwnedBy(command.by().id())) {
            throw new Missing();
        }
        if (formation.status() != FormationStatus.DRAFT) {
            throw new Overtaken("这份申请已经提交，编号 " + formation.caseNumber() + "。");
        }
        formation.requireVersion(command.seenVersion());
        var proposal = formation.proposal();
        screening.requireSubject(proposal, formation.id());
        var screened = screening.of(proposal, formation.id());
        var route = planner.plan(proposal, screened.assessment().isException(), command.by());
        formation.revise(proposal, screened.facts().headcount());
        formation.submit(new Submission(
                workflow.number(), route.committee(), route.deciding(), route.decidingUnit(), route.city() != null, clock.instant(),
                screened.assessment()));
        formations.update(formation);
        workflow.submitted(formation, route, subjects.title(proposal), command.by());
        return formation.caseNumber();
    }
}
