package cn.yinxian.demosite.site.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Vote;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 会签: the leader of the city and the organisation department each say yes or no; serves userTask_jointReview. What comes out, the engine counts. */
@Service
@Transactional
public class SignSite {

    public record Command(TaskRef task, Vote vote, @Nullable String opinion, CurrentOfficial by) {}

    private final SiteWorkflow workflow;

    SignSite(SiteWorkflow workflow) {
        this.workflow = workflow;
    }

    public void sign(Command command) {
        workflow.signed(command.task(), command.vote(), command.opinion(), command.by());
    }
}
