package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.Formations;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.BatchStep;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reviews of applications may be agreed to several at a time; what a committee decides may not, for it meets on each. */
@Configuration(proxyBeanMethods = false)
class BatchedReviews {

    @Bean
    BatchStep batchedClerkReviews(ReviewApplication review, OpenTasks tasks, Formations formations) {
        return new Reviews("formation/clerk-review", false, review, tasks, formations);
    }

    @Bean
    BatchStep batchedLeaderReviews(ReviewApplication review, OpenTasks tasks, Formations formations) {
        return new Reviews("formation/leader-review", true, review, tasks, formations);
    }

    private record Reviews(String page, boolean asLeader, ReviewApplication review, OpenTasks tasks, Formations formations)
            implements BatchStep {

        /** Nobody changes an application while it is under review: the version is the one that was submitted. */
        @Override
        public void agree(TaskRef task, String opinion, CurrentOfficial me) {
            var formation = formations.require(tasks.open(task, me).caseNumber());
            review.review(new ReviewApplication.Command(
                    task, asLeader, Verdict.AGREE, opinion, List.of(), formation.version(), me));
        }
    }
}
