package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.model.Submission;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Completes an application that was sent back (补正) and submits it again; serves userTask_amend. */
@Service
@Transactional
public class AmendApplication {

    private final Formations formations;
    private final Screening screening;
    private final RoutePlanner planner;
    private final RosterCount roster;
    private final FormationWorkflow workflow;
    private final Clock clock;

    AmendApplication(
            Formations formations,
            Screening screening,
            RoutePlanner planner,
            RosterCount roster,
            FormationWorkflow workflow,
            Clock clock) {
        this.formations = formations;
        this.screening = screening;
        this.planner = planner;
        this.roster = roster;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * @param straightBack straight to the step that returned it, instead of step by step; goes step by step all the same where
     *     another body has to decide now
     * @param note what was completed, for those who read it again
     */
    public record Command(
            TaskRef task, Proposal proposal, boolean straightBack, @Nullable String note, long seenVersion, CurrentOfficial by) {}

    public void amend(Command command) {
        var task = workflow.take(command.task(), FormationStep.AMEND, command.by());
        var formation = formations.require(task.caseNumber());
        formation.requireVersion(command.seenVersion());
        var proposal = roster.complete(command.proposal());
        screening.requireSubject(proposal, formation.id());
        var screened = screening.of(proposal, formation.id());
        formation.revise(proposal, screened.facts().headcount());
        var route = planner.plan(proposal, screened.assessment().isException(), command.by());
        var straightTo = formation.resubmit(
                new Submission(
                        task.caseNumber(), route.committee(), route.deciding(), route.decidingUnit(), route.city() != null,
                        clock.instant(), screened.assessment()),
                command.straightBack());
        formations.update(formation);
        workflow.amended(task, formation, route, straightTo, command.note());
    }
}
