package cn.yinxian.formation.process;

import static cn.yinxian.formation.process.FormationProcess.KEY;
import static cn.yinxian.formation.process.FormationProcess.MORE_ELECTIONS;
import static cn.yinxian.formation.process.FormationProcess.RESUBMIT_TO;
import static cn.yinxian.formation.process.FormationProcess.WITHDRAWN;

import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.process.FormationProcess.ResubmitTo;
import cn.yinxian.formation.usecase.FormationWorkflow;
import cn.yinxian.formation.usecase.Route;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
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
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Withdrawals;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the token of branch-formation. */
@Component
class EngineFormationWorkflow implements FormationWorkflow {

    private final Cases cases;
    private final TaskActions tasks;
    private final Withdrawals withdrawals;
    private final Units units;

    EngineFormationWorkflow(Cases cases, TaskActions tasks, Withdrawals withdrawals, Units units) {
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
    public void submitted(Formation formation, Route route, String title, CurrentOfficial by) {
        var state = formation.state();
        var opened = new NewCase(
                numberOf(formation), KEY, title, "formation:" + state.id().value(),
                units.require(state.proposal().unit()), by, route.applicant(), route.grounds());
        cases.start(opened, FormationVariables.of(route, formation));
    }

    @Override
    public OpenTask take(TaskRef task, FormationStep step, CurrentOfficial by) {
        return tasks.take(task, FormationTasks.keyOf(step), by);
    }

    @Override
    public void decided(
            OpenTask task,
            FormationStep step,
            Verdict verdict,
            @Nullable String opinion,
            List<ReturnReason> reasons,
            Formation formation) {
        mark(formation);
        tasks.decide(task, verdict, opinion, reasons, FormationTasks.verdictOf(step).is(verdict));
    }

    @Override
    public void amended(
            OpenTask task, Formation formation, Route route, @Nullable FormationStep straightTo, @Nullable String note) {
        mark(formation);
        cases.reroute(task.caseNumber(), route.grounds());
        var changed = FormationVariables.of(route, formation);
        var all = Arrays.copyOf(changed, changed.length + 1);
        all[changed.length] = RESUBMIT_TO.is(straightTo == null ? ResubmitTo.FIRST_STEP : FormationTasks.straightTo(straightTo));
        tasks.complete(task, straightTo == null ? Verb.RESUBMIT : Verb.RESUBMIT_STRAIGHT, note, all);
    }

    @Override
    public void done(OpenTask task, FormationStep step, @Nullable String note, Formation formation) {
        mark(formation);
        Assignment<?>[] outcome = step == FormationStep.REPORT_ELECTION
                ? new Assignment<?>[] {MORE_ELECTIONS.is(formation.hasMoreElections())}
                : new Assignment<?>[0];
        tasks.complete(task, FormationTasks.verbOf(step), note, outcome);
    }

    @Override
    public void takeForWithdrawal(CaseNumber number, CurrentOfficial by) {
        withdrawals.take(number, WITHDRAWN, by);
    }

    @Override
    public void withdrawn(CaseNumber number, String reason, CurrentOfficial by) {
        withdrawals.withdraw(number, WITHDRAWN, reason, by);
    }

    @Override
    public String process() {
        return KEY.id();
    }

    @Override
    public TaskKey keyOf(FormationStep step) {
        return FormationTasks.keyOf(step);
    }

    @Override
    public Optional<FormationStep> stepOf(TaskKey key) {
        return Arrays.stream(FormationStep.values()).filter(step -> keyOf(step).equals(key)).findFirst();
    }

    @Override
    public void turnedBack(Formation formation) {
        mark(formation);
    }

    @Override
    public void registered(CaseNumber number) {
        cases.mark(number, CaseStatus.CLOSED);
    }

    /** The case's state follows the aggregate's milestone. */
    private void mark(Formation formation) {
        cases.mark(numberOf(formation), statusOf(formation.state().status()));
    }

    private static CaseStatus statusOf(FormationStatus status) {
        return switch (status) {
            case DRAFT, UNDER_REVIEW -> CaseStatus.UNDER_REVIEW;
            case RETURNED -> CaseStatus.RETURNED;
            case APPROVED -> CaseStatus.APPROVED;
            case ELECTED, SETTLED -> CaseStatus.IN_EXECUTION;
            case REGISTERED -> CaseStatus.CLOSED;
            case REFUSED -> CaseStatus.REFUSED;
            case WITHDRAWN -> CaseStatus.WITHDRAWN;
            case TERMINATED -> CaseStatus.TERMINATED;
        };
    }

    private static CaseNumber numberOf(Formation formation) {
        return Objects.requireNonNull(formation.state().submission()).caseNumber();
    }
}
