package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.BatchStep;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Component;

/** Every functional branch is looked at each year: those in order may be passed several at a time. */
@Component
class BatchedAssessments implements BatchStep {

    private final AssessReview assess;
    private final OpenTasks tasks;
    private final Reviews reviews;

    BatchedAssessments(AssessReview assess, OpenTasks tasks, Reviews reviews) {
        this.assess = assess;
        this.tasks = tasks;
        this.reviews = reviews;
    }

    @Override
    public String page() {
        return "renewal/assess-review";
    }

    @Override
    public void agree(TaskRef task, String opinion, CurrentOfficial me) {
        long version = reviews.require(tasks.open(task, me).caseNumber()).state().version();
        assess.assess(new AssessReview.Command(task, Verdict.AGREE, opinion, version, me));
    }
}
