package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SitePaper;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit completes what was sent back; serves userTask_amendSite. */
@Service
@Transactional
public class AmendSite {

    public record Command(TaskRef task, SitePaper paper, @Nullable String note, long seenVersion, CurrentOfficial by) {}

    private final SiteBook book;
    private final SiteFiles files;
    private final SiteWorkflow workflow;

    AmendSite(SiteBook book, SiteFiles files, SiteWorkflow workflow) {
        this.book = book;
        this.files = files;
        this.workflow = workflow;
    }

    public void amend(Command command) {
        var task = workflow.take(command.task(), SiteStep.AMEND, command.by());
        var site = book.require(task.caseNumber());
        site.requireVersion(command.seenVersion());
        site.amend(command.paper(), files.photos(site.state()));
        book.update(site);
        workflow.amended(task, site.state(), command.note());
    }
}
