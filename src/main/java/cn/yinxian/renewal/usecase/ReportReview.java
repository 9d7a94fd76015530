package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Review;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The branch reports on its year; serves userTask_reportReview. */
@Service
@Transactional
public class ReportReview {

    private final Reviews reviews;
    private final ReviewWorkflow workflow;

    ReportReview(Reviews reviews, ReviewWorkflow workflow) {
        this.reviews = reviews;
        this.workflow = workflow;
    }

    public record Command(TaskRef task, Review.Report report, long seenVersion, CurrentOfficial by) {}

    public void report(Command command) {
        var task = workflow.takeReport(command.task(), command.by());
        var review = reviews.require(task.caseNumber());
        review.requireVersion(command.seenVersion());
        review.report(command.report());
        reviews.update(review);
        workflow.reported(task, review);
    }
}
