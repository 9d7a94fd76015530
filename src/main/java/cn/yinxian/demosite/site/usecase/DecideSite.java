package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee, the leader of the district and the clerk of the city agree, send back or refuse; serves three steps of demo-site. */
@Service
@Transactional
public class DecideSite {

    /** @param step one of the three */
    public record Command(TaskRef task, SiteStep step, Verdict verdict, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    private final SiteBook book;
    private final SiteWorkflow workflow;
    private final BranchInOrder branches;

    DecideSite(SiteBook book, SiteWorkflow workflow, BranchInOrder branches) {
        this.book = book;
        this.workflow = workflow;
        this.branches = branches;
    }

    public void decide(Command command) {
        var task = workflow.take(command.task(), command.step(), command.by());
        var site = book.require(task.caseNumber());
        site.requireVersion(command.seenVersion());
        if (command.verdict() == Verdict.AGREE) {
            branches.require(site.state());
        } else if (command.verdict() == Verdict.REFUSE) {
            site.refuse(Objects.requireNonNullElse(command.opinion(), ""));
        }
        book.update(site);
        workflow.decided(task, site.state(), command.verdict(), command.opinion());
    }
}
