package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.plan.SitePlan;
import cn.yinxian.demosite.plan.SitePlans;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clerk of the city puts the site on the list, and the notice goes out; serves userTask_listSite. */
@Service
@Transactional
public class ListSite {

    public record Command(TaskRef task, long seenVersion, CurrentOfficial by) {}

    private final SiteBook book;
    private final SitePlans plans;
    private final SiteDoor door;
    private final SiteLetters letters;
    private final SiteWorkflow workflow;
    private final Notices notices;

    ListSite(SiteBook book, SitePlans plans, SiteDoor door, SiteLetters letters, SiteWorkflow workflow, Notices notices) {
        this.book = book;
        this.plans = plans;
        this.door = door;
        this.letters = letters;
        this.workflow = workflow;
        this.notices = notices;
    }

    public void list(Command command) {
        var task = workflow.take(command.task(), SiteStep.LIST, command.by());
        var site = book.require(task.caseNumber());
        site.requireVersion(command.seenVersion());
        site.list(door.today(), plans.inForce().map(SitePlan::validYears).orElse(1));
        book.update(site);
        var notice = letters.listed(site.state(), command.by().id());
        workflow.listed(task, site.state(), notice.number());
        notices.tell(
                CandidateGroup.parse(site.state().origin().group()), notice.draft().title(), notice.number(), site.state().caseNumber(),
                "/demo-sites/" + site.state().caseNumber());
    }
}
