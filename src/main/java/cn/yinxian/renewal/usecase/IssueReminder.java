package cn.yinxian.renewal.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The superior signs and issues the 换届提醒函 that the system has drafted; serves userTask_issueReminder. */
@Service
@Transactional
public class IssueReminder {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final RenewalLetters letters;
    private final Clock clock;

    IssueReminder(Renewals renewals, RenewalWorkflow workflow, RenewalLetters letters, Clock clock) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * @param signer who signs for the superior (签发人)
     * @param besides what else the superior asks for; empty if nothing
     */
    public record Command(TaskRef task, String signer, String besides, long seenVersion, CurrentOfficial by) {}

    public void issue(Command command) {
        var task = workflow.take(command.task(), RenewalStep.ISSUE_REMINDER, command.by());
        var renewal = renewals.require(task.caseNumber());
        renewal.requireVersion(command.seenVersion());
        letters.remind(renewal, command.besides(), WorkingCalendar.dayOf(clock.instant()), command.by().id());
        workflow.done(task, RenewalStep.ISSUE_REMINDER, "签发人：" + command.signer(), renewal);
    }
}
