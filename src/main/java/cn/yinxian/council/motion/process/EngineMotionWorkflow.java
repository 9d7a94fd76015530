package cn.yinxian.council.motion.process;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.Screening;
import cn.yinxian.council.motion.usecase.MotionStep;
import cn.yinxian.council.motion.usecase.MotionWorkflow;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.CaseMessages;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.NewCase;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Withdrawals;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the token of council-motion. */
@Component
class EngineMotionWorkflow implements MotionWorkflow {

    private final Cases cases;
    private final TaskActions tasks;
    private final CaseMessages messages;
    private final Withdrawals withdrawals;
    private final Units units;

    EngineMotionWorkflow(Cases cases, TaskActions tasks, CaseMessages messages, Withdrawals withdrawals, Units units) {
        this.cases = cases;
        this.tasks = tasks;
        this.messages = messages;
        this.withdrawals = withdrawals;
        this.units = units;
    }

    @Override
    public CaseNumber number() {
        return cases.number(MotionProcess.KEY);
    }

    @Override
    public void submitted(MotionState motion, Council council, CurrentOfficial by) {
        start(motion, council, by, false);
    }

    @Override
    public void continued(MotionState motion, Council council) {
        start(motion, council, CurrentOfficial.SYSTEM, true);
    }

    @Override
    public OpenTask take(TaskRef task, MotionStep step, CurrentOfficial by) {
        return tasks.take(task, keyOf(step), by);
    }

    @Override
    public void consented(OpenTask task, MotionState motion, boolean agreed, @Nullable String opinion) {
        mark(motion);
        tasks.decide(task, agreed ? Verdict.AGREE : Verdict.REFUSE, opinion, List.of());
    }

    @Override
    public void accepted(OpenTask task, MotionState motion, @Nullable String opinion) {
        mark(motion);
        tasks.decide(task, Verdict.AGREE, opinion, List.of(), MotionProcess.SCREENING.is(Screening.ACCEPT));
    }

    @Override
    public void returned(OpenTask task, MotionState motion, @Nullable String opinion, List<ReturnReason> reasons) {
        mark(motion);
        tasks.decide(task, Verdict.RETURN, opinion, reasons, MotionProcess.SCREENING.is(Screening.RETURN));
    }

    @Override
    public void merged(OpenTask task, MotionState motion, String words) {
        mark(motion);
        tasks.complete(task, Verb.MERGE, words, MotionProcess.SCREENING.is(Screening.MERGE));
    }

    @Override
    public void redirected(OpenTask task, MotionState motion, CandidateGroup unit, String words) {
        mark(motion);
        tasks.complete(
                task, Verb.REDIRECT, words, MotionProcess.SCREENING.is(Screening.REDIRECT), MotionProcess.ANSWER_GROUP.is(unit));
    }

    @Override
    public void moved(OpenTask task, MotionState motion, Screening how, Council to, String words) {
        mark(motion);
        tasks.complete(
                task, how == Screening.RAISE ? Verb.RAISE : Verb.PASS_DOWN, words, MotionProcess.SCREENING.is(how),
                MotionProcess.SECRETARY_GROUP.is(to.secretary()), MotionProcess.CONVENER_GROUP.is(to.convener()));
    }

    @Override
    public void amended(OpenTask task, MotionState motion, @Nullable String note) {
        if (motion.sponsor().owner().equals(CurrentOfficial.SYSTEM.id())) {
            cases.adopt(task.caseNumber(), task.by());
        }
        mark(motion);
        tasks.complete(task, Verb.RESUBMIT, note);
    }

    @Override
    public void answered(OpenTask task, MotionState motion) {
        mark(motion);
        tasks.complete(task, Verb.REPLY, motion.course().answer());
    }

    @Override
    public void lock(CaseNumber number) {
        messages.lock(number);
    }

    @Override
    public void takeForWithdrawal(CaseNumber number, CurrentOfficial by) {
        withdrawals.take(number, MotionProcess.WITHDRAWN, by);
    }

    @Override
    public void withdrawn(MotionState motion, String reason, CurrentOfficial by) {
        withdrawals.withdraw(motion.caseNumber(), MotionProcess.WITHDRAWN, reason, by);
    }

    @Override
    public void decided(MotionState motion, String words) {
        var last = Objects.requireNonNull(motion.lastDecision());
        mark(motion);
        messages.send(
                motion.caseNumber(), MotionProcess.DECIDED, Verb.RESOLVE_IN_MEETING, words, CurrentOfficial.SYSTEM,
                MotionProcess.DECISION.is(last.decision()));
    }

    @Override
    public void split(OpenTask task, MotionState motion, boolean withItems, @Nullable String note) {
        mark(motion);
        tasks.complete(task, Verb.SPLIT, note, MotionProcess.NOTHING_TO_DO.is(!withItems));
    }

    @Override
    public void itemsClosed(MotionState motion) {
        mark(motion);
        messages.send(motion.caseNumber(), MotionProcess.ITEMS_CLOSED, Verb.CLOSE_OUT, null, CurrentOfficial.SYSTEM);
    }

    @Override
    public void admit(CaseNumber number, List<CandidateGroup> readers) {
        cases.admit(number, readers.stream().map(CandidateGroup::toString).toList());
    }

    @Override
    public String process() {
        return MotionProcess.KEY.id();
    }

    @Override
    public Optional<MotionStep> stepOf(TaskKey key) {
        return MotionTasks.stepOf(key);
    }

    @Override
    public TaskKey keyOf(MotionStep step) {
        return MotionTasks.keyOf(step);
    }

    @Override
    public void turnedBack(MotionState motion) {
        mark(motion);
    }

    private void start(MotionState motion, Council council, CurrentOfficial by, boolean accepted) {
        String title = motion.paper().title() + (accepted ? "（续议）" : "");
        cases.start(
                new NewCase(
                        motion.caseNumber(), MotionProcess.KEY, title, "council:" + council.place(),
                        units.require(motion.sponsor().unit()), by, motion.sponsor().group()),
                MotionProcess.ACCEPTED.is(accepted), MotionProcess.LATE.is(motion.timing().lateFor() != null),
                MotionProcess.SECRETARY_GROUP.is(council.secretary()), MotionProcess.CONVENER_GROUP.is(council.convener()),
                MotionProcess.SPONSOR_GROUP.is(motion.sponsor().group()));
        mark(motion);
    }

    private void mark(MotionState motion) {
        cases.mark(motion.caseNumber(), MotionTasks.statusOf(motion.status()));
    }
}
