package cn.yinxian.renewal.usecase;

import cn.yinxian.assembly.CommitteePlans;
import cn.yinxian.assembly.Electorate;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Register;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The branch asks for its renewal, or for another day (换届请示, 延期、提前请示); serves userTask_requestRenewal and userTask_amendRequest. */
@Service
@Transactional
public class RequestRenewal {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final Register register;
    private final RequestRule rule;
    private final CommitteePlans plans;
    private final Clock clock;

    RequestRenewal(
            Renewals renewals,
            RenewalWorkflow workflow,
            Register register,
            RequestRule rule,
            CommitteePlans plans,
            Clock clock) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.register = register;
        this.rule = rule;
        this.plans = plans;
        this.clock = clock;
    }

    /** @param again whether it was sent back before */
    public record Command(TaskRef task, boolean again, Request request, long seenVersion, CurrentOfficial by) {}

    public void request(Command command) {
        var step = command.again() ? RenewalStep.AMEND : RenewalStep.REQUEST;
        var task = workflow.take(command.task(), step, command.by());
        var renewal = renewals.require(task.caseNumber());
        renewal.requireVersion(command.seenVersion());
        var today = WorkingCalendar.dayOf(clock.instant());
        int formal = new Electorate(register.membersOf(renewal.branch())).formal();
        rule.check(command.request(), renewal.term(), plans.plan(formal, today), today);
        renewal.request(command.request());
        renewals.update(renewal);
        workflow.requested(task, step, command.request().explanation(), renewal);
    }
}
