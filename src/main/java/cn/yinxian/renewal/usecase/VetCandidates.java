package cn.yinxian.renewal.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The superior vets the candidates (审查同意) by 批复, or has others proposed; serves userTask_vetCandidates. */
@Service
@Transactional
public class VetCandidates {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final RenewalLetters letters;
    private final Clock clock;

    VetCandidates(Renewals renewals, RenewalWorkflow workflow, RenewalLetters letters, Clock clock) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.letters = letters;
        this.clock = clock;
    }

    public record Command(TaskRef task, Verdict verdict, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    public void vet(Command command) {
        var task = workflow.take(command.task(), RenewalStep.VET_CANDIDATES, command.by());
        var renewal = renewals.require(task.caseNumber());
        renewal.requireVersion(command.seenVersion());
        StepVerdicts.require(RenewalStep.VET_CANDIDATES, command.verdict());
        boolean agreed = command.verdict() == Verdict.AGREE;
        renewal.vet(agreed);
        renewals.update(renewal);
        if (agreed) {
            letters.candidates(renewal, WorkingCalendar.dayOf(clock.instant()), command.by().id());
        }
        workflow.decided(task, RenewalStep.VET_CANDIDATES, command.verdict(), command.opinion(), List.of(), renewal);
    }
}
