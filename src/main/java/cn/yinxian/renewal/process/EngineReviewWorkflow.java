package cn.yinxian.renewal.process;

import static cn.yinxian.renewal.process.YearlyReviewProcess.KEY;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.renewal.model.Review;
import cn.yinxian.renewal.usecase.ReviewWorkflow;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
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

/** Moves the token of yearly-review. */
@Component
class EngineReviewWorkflow implements ReviewWorkflow {

    private final Cases cases;
    private final TaskActions tasks;
    private final Withdrawals withdrawals;
    private final Units units;

    EngineReviewWorkflow(Cases cases, TaskActions tasks, Withdrawals withdrawals, Units units) {
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
    public void called(Review review, Branch branch, CandidateGroup decider) {
        var state = review.state();
        var own = CandidateGroup.of(Role.BRANCH_SECRETARY, branch.code());
        cases.start(
                new NewCase(
                        state.number(), KEY, "%s%d年度核查".formatted(branch.name(), state.year()), "branch:" + branch.code(),
                        units.require(branch.unit()), CurrentOfficial.SYSTEM, own, "年度核查由批准党支部成立的党组织办理"),
                YearlyReviewProcess.BRANCH_GROUP.is(own), YearlyReviewProcess.DECIDER_GROUP.is(decider));
        mark(review);
    }

    @Override
    public OpenTask takeReport(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, YearlyReviewProcess.REPORT_REVIEW, by);
    }

    @Override
    public OpenTask takeAssessment(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, YearlyReviewProcess.ASSESS_REVIEW, by);
    }

    @Override
    public void reported(OpenTask task, Review review) {
        cases.adopt(task.caseNumber(), task.by());
        mark(review);
        tasks.complete(task, Verb.REPORT_YEAR, null);
    }

    @Override
    public void assessed(OpenTask task, Verdict verdict, @Nullable String opinion, Review review) {
        mark(review);
        tasks.decide(task, verdict, opinion, List.of(), YearlyReviewProcess.REVIEW_VERDICT.is(verdict));
    }

    @Override
    public String process() {
        return KEY.id();
    }

    @Override
    public TaskKey reportKey() {
        return YearlyReviewProcess.REPORT_REVIEW;
    }

    @Override
    public void turnedBack(Review review) {
        mark(review);
    }

    @Override
    public void cancelled(CaseNumber number) {
        withdrawals.terminate(number, YearlyReviewProcess.CANCELLED, "党支部已撤销，年度核查随之终止");
    }

    private void mark(Review review) {
        var status = switch (review.state().status()) {
            case CALLED -> CaseStatus.CALLED;
            case REPORTED -> CaseStatus.UNDER_REVIEW;
            case RETURNED -> CaseStatus.RETURNED;
            case PASSED -> CaseStatus.CLOSED;
            case FAILED -> CaseStatus.REFUSED;
            case CANCELLED -> CaseStatus.TERMINATED;
        };
        cases.mark(review.state().number(), status);
    }
}
