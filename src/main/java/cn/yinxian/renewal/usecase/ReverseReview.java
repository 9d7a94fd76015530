package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.StepReversal;
import cn.yinxian.workflow.TaskKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 取回 of a yearly review: the report comes back to the branch, or the return of it to who assesses. */
@Component
class ReverseReview implements StepReversal {

    private final Reviews reviews;
    private final ReviewWorkflow workflow;

    ReverseReview(Reviews reviews, ReviewWorkflow workflow) {
        this.reviews = reviews;
        this.workflow = workflow;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file, TaskKey from, TaskKey to) {
        return Optional.empty();
    }

    @Override
    public Optional<TaskKey> amend() {
        return Optional.of(workflow.reportKey());
    }

    @Override
    public List<String> returnFields() {
        return List.of("report", "opinion");
    }

    @Override
    public void reverse(CaseFile file, TaskKey from, TaskKey to, CurrentOfficial by) {
        var review = reviews.require(file.number());
        review.turnBack(to.equals(workflow.reportKey()));
        reviews.update(review);
        workflow.turnedBack(review);
    }
}
