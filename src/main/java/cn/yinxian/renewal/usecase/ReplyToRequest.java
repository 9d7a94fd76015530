package cn.yinxian.renewal.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The superior replies to the 换届请示: agrees by 批复, or sends it back; serves userTask_committeeReply. */
@Service
@Transactional
public class ReplyToRequest {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final RenewalLetters letters;
    private final Clock clock;

    ReplyToRequest(Renewals renewals, RenewalWorkflow workflow, RenewalLetters letters, Clock clock) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.letters = letters;
        this.clock = clock;
    }

    /** @param besides with 同意: what the reply asks for besides; empty if nothing */
    public record Command(
            TaskRef task, Verdict verdict, @Nullable String opinion, String besides, long seenVersion, CurrentOfficial by) {}

    public void reply(Command command) {
        var task = workflow.take(command.task(), RenewalStep.REPLY, command.by());
        var renewal = renewals.require(task.caseNumber());
        renewal.requireVersion(command.seenVersion());
        StepVerdicts.require(RenewalStep.REPLY, command.verdict());
        renewal.reply(command.verdict());
        renewals.update(renewal);
        if (command.verdict() == Verdict.AGREE) {
            letters.agree(renewal, command.besides(), WorkingCalendar.dayOf(clock.instant()), command.by().id());
        }
        workflow.decided(task, RenewalStep.REPLY, command.verdict(), command.opinion(), List.of(), renewal);
    }
}
