package cn.yinxian.council.supervise.process;

import static cn.yinxian.council.supervise.process.SuperviseItemProcess.KEY;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.council.supervise.process.SuperviseItemProcess.Outcome;
import cn.yinxian.council.supervise.usecase.ItemWorkflow;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.CaseMessages;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.NewCase;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Withdrawals;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the token of supervise-item. Who reports becomes the applicant: nobody checks or strikes off the own report. */
@Component
class EngineItemWorkflow implements ItemWorkflow {

    private final Cases cases;
    private final TaskActions tasks;
    private final CaseMessages messages;
    private final Withdrawals withdrawals;
    private final Councils councils;
    private final Units units;

    EngineItemWorkflow(
            Cases cases, TaskActions tasks, CaseMessages messages, Withdrawals withdrawals, Councils councils, Units units) {
        this.cases = cases;
        this.tasks = tasks;
        this.messages = messages;
        this.withdrawals = withdrawals;
        this.councils = councils;
        this.units = units;
    }

    @Override
    public CaseNumber number() {
        return cases.number(KEY);
    }

    @Override
    public void ordered(SuperviseItem item, CurrentOfficial by) {
        var state = item.state();
        var council = councils.require(state.council());
        var lead = CandidateGroup.parse(state.lead().group());
        cases.start(
                new NewCase(
                        state.number(), KEY, state.subject(), "motion:" + state.motion(), units.require(state.lead().unit()), by, lead),
                Verb.ORDER,
                SuperviseItemProcess.LEAD_GROUP.is(lead), SuperviseItemProcess.SECRETARY_GROUP.is(council.secretary()),
                SuperviseItemProcess.CONVENER_GROUP.is(council.convener()));
        mark(item);
    }

    @Override
    public OpenTask takeReport(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, SuperviseItemProcess.REPORT_PROGRESS, by);
    }

    @Override
    public OpenTask takeExtension(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, SuperviseItemProcess.DECIDE_EXTENSION, by);
    }

    @Override
    public OpenTask takeCheck(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, SuperviseItemProcess.CHECK_REPORT, by);
    }

    @Override
    public OpenTask takeCloseOut(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, SuperviseItemProcess.CLOSE_OUT, by);
    }

    @Override
    public void reported(OpenTask task, SuperviseItem item) {
        cases.adopt(task.caseNumber(), task.by());
        mark(item);
        tasks.complete(task, Verb.REPORT_ITEM, null, SuperviseItemProcess.ITEM_OUTCOME.is(Outcome.REPORT));
    }

    @Override
    public void extensionAsked(OpenTask task, SuperviseItem item, String reason) {
        var council = councils.require(item.state().council());
        cases.adopt(task.caseNumber(), task.by());
        mark(item);
        tasks.complete(
                task, Verb.ASK_EXTENSION, reason, SuperviseItemProcess.ITEM_OUTCOME.is(Outcome.EXTENSION),
                SuperviseItemProcess.EXTENSION_GROUP.is(item.wasExtended() ? council.convener() : council.secretary()));
    }

    @Override
    public void extensionDecided(OpenTask task, SuperviseItem item, Verdict verdict, @Nullable String opinion) {
        mark(item);
        tasks.decide(task, verdict, opinion, List.of());
    }

    @Override
    public void checked(OpenTask task, SuperviseItem item, Verdict verdict, @Nullable String opinion) {
        mark(item);
        tasks.decide(task, verdict, opinion, List.of(), SuperviseItemProcess.CHECK_VERDICT.is(verdict));
    }

    @Override
    public void closedOut(OpenTask task, SuperviseItem item, Verdict verdict, @Nullable String opinion) {
        mark(item);
        tasks.decide(task, verdict, opinion, List.of(), SuperviseItemProcess.CLOSE_VERDICT.is(verdict));
    }

    @Override
    public void reassigned(SuperviseItem item, String words, CurrentOfficial by) {
        var lead = CandidateGroup.parse(item.state().lead().group());
        messages.send(
                item.number(), SuperviseItemProcess.LEAD_REASSIGNED, Verb.REASSIGN_LEAD, words, by,
                SuperviseItemProcess.LEAD_GROUP.is(lead));
    }

    @Override
    public void superseded(SuperviseItem item, String reason) {
        withdrawals.terminate(item.number(), SuperviseItemProcess.SUPERSEDED, reason);
    }

    @Override
    public void mark(SuperviseItem item) {
        cases.mark(item.number(), switch (item.state().status()) {
            case OPEN -> CaseStatus.IN_EXECUTION;
            case EXTENSION_ASKED, REPORTED, CHECKED -> CaseStatus.UNDER_REVIEW;
            case CLOSED -> CaseStatus.CLOSED;
            case SUPERSEDED, TERMINATED -> CaseStatus.TERMINATED;
        });
    }

    @Override
    public String process() {
        return KEY.id();
    }

    @Override
    public TaskKey reportKey() {
        return SuperviseItemProcess.REPORT_PROGRESS;
    }

    @Override
    public TaskKey checkKey() {
        return SuperviseItemProcess.CHECK_REPORT;
    }

    @Override
    public TaskKey closeOutKey() {
        return SuperviseItemProcess.CLOSE_OUT;
    }
}
