package cn.yinxian.renewal.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The superior approves the secretary and deputy elected, or assigns another secretary; what is wrong with the report is mended, and a secretary refused means
 * another vote. The old body stays in office meanwhile. Serves userTask_approveSecretary.
 */
@Service
@Transactional
public class ApproveHeads {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final RenewalLetters letters;
    private final BodyOfBranch bodies;
    private final TermClock terms;
    private final Clock clock;

    ApproveHeads(
            Renewals renewals,
            RenewalWorkflow workflow,
            RenewalLetters letters,
            BodyOfBranch bodies,
            TermClock terms,
            Clock clock) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.letters = letters;
        this.bodies = bodies;
        this.terms = terms;
        this.clock = clock;
    }

    /** @param assigned with 同意: the member whom the superior assigns secretary instead of the one elected; usually null */
    public record Command(
            TaskRef task,
            Verdict verdict,
            @Nullable String assigned,
            @Nullable String opinion,
            long seenVersion,
            CurrentOfficial by) {}

    public void approve(Command command) {
        var task = workflow.take(command.task(), RenewalStep.APPROVE_SECRETARY, command.by());
        var renewal = renewals.require(task.caseNumber());
        renewal.requireVersion(command.seenVersion());
        if (command.assigned() != null) {
            assign(renewal, command.assigned(), command);
        }
        if (command.verdict() == Verdict.AGREE) {
            renewal.approve();
            letters.heads(renewal, WorkingCalendar.dayOf(clock.instant()), command.by().id());
        } else {
            renewal.reopen(command.verdict() == Verdict.REFUSE);
        }
        renewals.update(renewal);
        if (command.verdict() == Verdict.REFUSE) {
            terms.watch(renewal, bodies.branch(renewal));
        }
        workflow.decided(task, RenewalStep.APPROVE_SECRETARY, command.verdict(), command.opinion(), List.of(), renewal);
    }

    private void assign(Renewal renewal, String memberCode, Command command) {
        if (command.verdict() != Verdict.AGREE) {
            throw refused("assigned", "指派书记的，办理结果请选择批准；退回或者不批准的，不要选择指派的人选");
        }
        if (command.opinion() == null || command.opinion().isBlank()) {
            throw refused("opinion", "确有必要时才可以指派书记，请写明指派的理由");
        }
        bodies.electorate(renewal).requireEligible(memberCode);
        renewal.assignSecretary(memberCode, bodies.hasCommittee(renewal));
    }

    private static Refused refused(String field, String facts) {
        return Refused.because(Refusal.of(field, "renewal.assign", facts));
    }
}
