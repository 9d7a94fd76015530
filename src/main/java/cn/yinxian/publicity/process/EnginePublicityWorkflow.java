package cn.yinxian.publicity.process;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Units;
import cn.yinxian.publicity.PublicityView;
import cn.yinxian.publicity.usecase.Investigators;
import cn.yinxian.publicity.usecase.PublicityWorkflow;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.NewCase;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Withdrawals;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves the tokens of publicity and publicity-objection. An objection's case has the program for its applicant: who objects
 * stands in our row alone, and of an anonymous one not even there.
 */
@Component
class EnginePublicityWorkflow implements PublicityWorkflow {

    private final Cases cases;
    private final TaskActions tasks;
    private final Withdrawals withdrawals;
    private final Units units;

    EnginePublicityWorkflow(Cases cases, TaskActions tasks, Withdrawals withdrawals, Units units) {
        this.cases = cases;
        this.tasks = tasks;
        this.withdrawals = withdrawals;
        this.units = units;
    }

    @Override
    public CaseNumber number() {
        return cases.number(PublicityProcess.KEY);
    }

    @Override
    public CaseNumber objectionNumber() {
        return cases.number(PublicityObjectionProcess.KEY);
    }

    @Override
    public void posted(PublicityView publicity, Instant endsAt, CurrentOfficial by) {
        cases.start(
                new NewCase(
                        publicity.number(), PublicityProcess.KEY, publicity.title(), "publicity:" + publicity.origin(),
                        units.require(publicity.place()), by, publicity.clerk()),
                Verb.POST, PublicityProcess.CLERK_GROUP.is(publicity.clerk()), PublicityProcess.PERIOD_ENDS_AT.is(endsAt));
        cases.mark(publicity.number(), CaseStatus.SHOWN);
    }

    @Override
    public OpenTask takeConfirmation(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, PublicityProcess.CONFIRM_PUBLICITY, by);
    }

    @Override
    public void confirmed(OpenTask task, @Nullable String opinion) {
        cases.mark(task.caseNumber(), CaseStatus.CLOSED);
        tasks.complete(task, Verb.CONFIRM_PUBLICITY, opinion);
    }

    @Override
    public void cancelled(CaseNumber publicity, String reason) {
        withdrawals.terminate(publicity, PublicityProcess.CANCELLED, reason);
    }

    @Override
    public void raised(CaseNumber objection, String title, CaseNumber publicity, Investigators investigators) {
        cases.start(
                new NewCase(
                        objection, PublicityObjectionProcess.KEY, title, "publicity:" + publicity, investigators.unit(),
                        CurrentOfficial.SYSTEM, investigators.group()),
                Verb.OBJECT, PublicityObjectionProcess.INVESTIGATOR_GROUP.is(investigators.group()));
    }

    @Override
    public OpenTask takeInvestigation(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, PublicityObjectionProcess.INVESTIGATE_OBJECTION, by);
    }

    @Override
    public void concluded(OpenTask task, String words) {
        cases.mark(task.caseNumber(), CaseStatus.CLOSED);
        tasks.complete(task, Verb.CONCLUDE_OBJECTION, words);
    }

    @Override
    public void dropped(CaseNumber objection, String reason) {
        withdrawals.terminate(objection, PublicityObjectionProcess.DROPPED, reason);
    }
}
