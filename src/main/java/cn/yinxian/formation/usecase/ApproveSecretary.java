package cn.yinxian.formation.usecase;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approves the secretaries elected, or assigns another; refused, they act until the branch has voted again. Serves
 * userTask_approveSecretary.
 */
@Service
@Transactional
public class ApproveSecretary {

    private final Formations formations;
    private final FormationWorkflow workflow;
    private final Electorates electorates;
    private final FormationRules rules;
    private final OfficerLetter letter;
    private final Clock clock;

    ApproveSecretary(
            Formations formations,
            FormationWorkflow workflow,
            Electorates electorates,
            FormationRules rules,
            OfficerLetter letter,
            Clock clock) {
        this.formations = formations;
        this.workflow = workflow;
        this.electorates = electorates;
        this.rules = rules;
        this.letter = letter;
        this.clock = clock;
    }

    /** @param assigned with 同意: secretaries the superior assigns instead of those elected (指派), by branch; usually empty */
    public record Command(
            TaskRef task,
            Verdict verdict,
            @Nullable String opinion,
            List<ReturnReason> reasons,
            Map<ElectedBranch, String> assigned,
            long seenVersion,
            CurrentOfficial by) {}

    public void approve(Command command) {
        var task = workflow.take(command.task(), FormationStep.APPROVE_SECRETARY, command.by());
        var formation = formations.require(task.caseNumber());
        formation.requireVersion(command.seenVersion());
        if (command.verdict() == Verdict.AGREE) {
            requireReason(command);
            command.assigned().forEach((branch, member) -> assign(formation, branch, member));
            formation.approveOfficers();
            letter.approve(formation, WorkingCalendar.dayOf(clock.instant()), command.by().id());
        } else {
            formation.refuseSecretaries(command.verdict() == Verdict.REFUSE);
        }
        formations.update(formation);
        workflow.decided(
                task, FormationStep.APPROVE_SECRETARY, command.verdict(), command.opinion(), command.reasons(), formation);
    }

    private static void requireReason(Command command) {
        if (!command.assigned().isEmpty() && (command.opinion() == null || command.opinion().isBlank())) {
            throw Refused.because(Refusal.of("opinion", "formation.assigned", "确有必要时才可以指派书记，请写明指派的理由"));
        }
    }

    private void assign(Formation formation, ElectedBranch branch, String memberCode) {
        var electorate = electorates.of(formation, branch);
        electorate.requireEligible(memberCode);
        boolean committee = rules.plan(electorate.formal(), WorkingCalendar.dayOf(clock.instant())).committee();
        formation.assignSecretary(branch, memberCode, committee);
    }
}
