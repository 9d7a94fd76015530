package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who set the branch up says whether it goes on (核查通过), or ought to be dissolved; serves userTask_assessReview. */
@Service
@Transactional
public class AssessReview {

    private final Reviews reviews;
    private final ReviewWorkflow workflow;

    AssessReview(Reviews reviews, ReviewWorkflow workflow) {
        this.reviews = reviews;
        this.workflow = workflow;
    }

    public record Command(TaskRef task, Verdict verdict, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    public void assess(Command command) {
        var task = workflow.takeAssessment(command.task(), command.by());
        var review = reviews.require(task.caseNumber());
        review.requireVersion(command.seenVersion());
        review.assess(command.verdict());
        reviews.update(review);
        workflow.assessed(task, command.verdict(), command.opinion(), review);
    }
}
