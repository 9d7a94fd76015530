package cn.yinxian.renewal.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Register;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The superior approves the secretary and deputy elected; what is wrong with the report is mended, and a secretary refused means
 * another vote. The old body stays in office meanwhile. Serves userTask_approveSecretary.
 */
@Service
@Transactional
public class ApproveHeads {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final RenewalLetters letters;
    private final Register register;
    private final TermClock terms;
    private final Clock clock;

    ApproveHeads(
            Renewals renewals,
            RenewalWorkflow workflow,
            RenewalLetters letters,
            Register register,
            TermClock terms,
            Clock clock) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.letters = letters;
        this.register = register;
        this.terms = terms;
        this.clock = clock;
    }

    public record Command(TaskRef task, Verdict verdict, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    public void approve(Command command) {
        var task = workflow.take(command.task(), RenewalStep.APPROVE_SECRETARY, command.by());
        var renewal = renewals.require(task.caseNumber());
        renewal.requireVersion(command.seenVersion());
        if (command.verdict() == Verdict.AGREE) {
            renewal.approve();
            letters.heads(renewal, WorkingCalendar.dayOf(clock.instant()), command.by().id());
        } else {
            renewal.reopen(command.verdict() == Verdict.REFUSE);
        }
        renewals.update(renewal);
        if (command.verdict() == Verdict.REFUSE) {
            terms.watch(renewal, register.require(renewal.branch()));
        }
        workflow.decided(task, RenewalStep.APPROVE_SECRETARY, command.verdict(), command.opinion(), List.of(), renewal);
    }
}
