package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.plan.SitePlans;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits a draft, under the plan in force. */
@Service
@Transactional
public class SubmitSite {

    public record Command(long id, long seenVersion, CurrentOfficial by) {}

    private final SiteDoor door;
    private final SiteBook book;
    private final SitePlans plans;
    private final BranchInOrder branches;
    private final SiteFiles files;
    private final SiteWorkflow workflow;

    SubmitSite(SiteDoor door, SiteBook book, SitePlans plans, BranchInOrder branches, SiteFiles files, SiteWorkflow workflow) {
        this.door = door;
        this.book = book;
        this.plans = plans;
        this.branches = branches;
        this.files = files;
        this.workflow = workflow;
    }

    public CaseNumber submit(Command command) {
        var site = door.draft(command.id(), command.by());
        site.requireDraft();
        site.requireVersion(command.seenVersion());
        var plan = plans.inForce().orElseThrow(() -> Refused.because(
                Refusal.of("", "demosite.noPlan", "还没有生效的观摩点建设方案，暂不受理申报；草稿会保留，方案生效后再提交")));
        branches.require(site.state());
        site.submit(workflow.number(), plan.mode(), files.photos(site.state()));
        book.update(site);
        workflow.submitted(site.state(), command.by());
        return site.state().caseNumber();
    }
}
