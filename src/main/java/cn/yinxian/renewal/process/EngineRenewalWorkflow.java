package cn.yinxian.renewal.process;

import static cn.yinxian.renewal.process.RenewalProcess.KEY;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Units;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.RenewalStatus;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.process.RenewalProcess.Asked;
import cn.yinxian.renewal.usecase.RenewalRoute;
import cn.yinxian.renewal.usecase.RenewalWorkflow;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.NewCase;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.ProcessVariable.Assignment;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Withdrawals;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the token of term-renewal. */
@Component
class EngineRenewalWorkflow implements RenewalWorkflow {

    private final Cases cases;
    private final TaskActions tasks;
    private final Withdrawals withdrawals;
    private final Units units;

    EngineRenewalWorkflow(Cases cases, TaskActions tasks, Withdrawals withdrawals, Units units) {
        this.cases = cases;
        this.tasks = tasks;
        this.withdrawals = withdrawals;
        this.units = units;
    }

    @Override
    public CaseNumber number() {
        return cases.number(KEY);
    }

    @Override
    public void begun(Renewal renewal, UnitCode unit, RenewalRoute route, String title, CurrentOfficial by) {
        var opened = new NewCase(
                renewal.number(), KEY, title, "branch:" + renewal.branch(), units.require(unit), by, route.applicant(),
                "换届由党支部所属的基层党委办理，组织部备案");
        boolean requested = renewal.matter() == RenewalMatter.TERM && renewal.state().request() != null;
        cases.start(
                opened, RenewalProcess.MATTER.is(renewal.matter()), RenewalProcess.REQUESTED.is(requested),
                RenewalProcess.REQUEST.is(asked(renewal)), RenewalProcess.EARLY.is(renewal.isEarly()),
                RenewalProcess.BRANCH_GROUP.is(route.branch()), RenewalProcess.COMMITTEE_GROUP.is(route.committee()),
                RenewalProcess.OVERRIDE_GROUP.is(route.override()), RenewalProcess.RECORD_GROUP.is(route.record()));
        mark(renewal);
    }

    @Override
    public OpenTask take(TaskRef task, RenewalStep step, CurrentOfficial by) {
        return tasks.take(task, RenewalTasks.keyOf(step), by);
    }

    @Override
    public void requested(OpenTask task, RenewalStep step, @Nullable String note, Renewal renewal) {
        cases.adopt(renewal.number(), task.by());
        mark(renewal);
        tasks.complete(
                task, RenewalTasks.verbOf(step), note, RenewalProcess.REQUEST.is(asked(renewal)),
                RenewalProcess.EARLY.is(renewal.isEarly()));
    }

    @Override
    public void decided(
            OpenTask task,
            RenewalStep step,
            Verdict verdict,
            @Nullable String opinion,
            List<ReturnReason> reasons,
            Renewal renewal) {
        mark(renewal);
        var decision = RenewalTasks.verdictOf(step).is(verdict);
        boolean beyond = renewal.status() == RenewalStatus.SHIFT_BEYOND_LIMIT;
        tasks.decide(
                task, verdict, opinion, reasons,
                step == RenewalStep.DECIDE_SHIFT
                        ? new Assignment<?>[] {decision, RenewalProcess.BEYOND_LIMIT.is(beyond)}
                        : new Assignment<?>[] {decision});
    }

    @Override
    public void done(OpenTask task, RenewalStep step, @Nullable String note, Renewal renewal) {
        mark(renewal);
        tasks.complete(
                task, RenewalTasks.verbOf(step), note,
                step == RenewalStep.REPORT_ELECTION
                        ? new Assignment<?>[] {RenewalProcess.ONLY_MEMBERS.is(!renewal.hasHeads())}
                        : new Assignment<?>[0]);
    }

    @Override
    public void takeForWithdrawal(CaseNumber number, CurrentOfficial by) {
        withdrawals.take(number, RenewalProcess.WITHDRAWN, by);
    }

    @Override
    public void withdrawn(CaseNumber number, String reason, CurrentOfficial by) {
        withdrawals.withdraw(number, RenewalProcess.WITHDRAWN, reason, by);
    }

    @Override
    public void cancelled(CaseNumber number, String reason) {
        withdrawals.terminate(number, RenewalProcess.CANCELLED, reason);
    }

    @Override
    public String process() {
        return KEY.id();
    }

    @Override
    public TaskKey keyOf(RenewalStep step) {
        return RenewalTasks.keyOf(step);
    }

    @Override
    public Optional<RenewalStep> stepOf(TaskKey key) {
        return Arrays.stream(RenewalStep.values()).filter(step -> keyOf(step).equals(key)).findFirst();
    }

    @Override
    public void turnedBack(Renewal renewal) {
        mark(renewal);
    }

    @Override
    public void closed(CaseNumber number) {
        cases.mark(number, CaseStatus.CLOSED);
    }

    private static Asked asked(Renewal renewal) {
        return renewal.isShift() ? Asked.SHIFT : Asked.RENEWAL;
    }

    /** The case's state follows the aggregate's milestone. */
    private void mark(Renewal renewal) {
        cases.mark(renewal.number(), statusOf(renewal.status()));
    }

    private static CaseStatus statusOf(RenewalStatus status) {
        return switch (status) {
            case CALLED -> CaseStatus.CALLED;
            case REQUESTED, SHIFT_REQUESTED, SHIFT_BEYOND_LIMIT, NOMINATED -> CaseStatus.UNDER_REVIEW;
            case RETURNED -> CaseStatus.RETURNED;
            case SHIFT_AGREED, AGREED, VETTED -> CaseStatus.APPROVED;
            case ELECTED, SETTLED -> CaseStatus.IN_EXECUTION;
            case ENTERED, SHIFTED -> CaseStatus.CLOSED;
            case WITHDRAWN -> CaseStatus.WITHDRAWN;
            case CANCELLED -> CaseStatus.TERMINATED;
        };
    }
}
