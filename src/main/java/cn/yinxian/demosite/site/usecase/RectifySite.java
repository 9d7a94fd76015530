package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit says what it has put right, with evidence; serves userTask_rectifySite. */
@Service
@Transactional
public class RectifySite {

    public record Command(TaskRef task, String text, long seenVersion, CurrentOfficial by) {}

    private final SiteBook book;
    private final SiteFiles files;
    private final SiteWorkflow workflow;

    RectifySite(SiteBook book, SiteFiles files, SiteWorkflow workflow) {
        this.book = book;
        this.files = files;
        this.workflow = workflow;
    }

    public void rectify(Command command) {
        var task = workflow.take(command.task(), SiteStep.RECTIFY, command.by());
        var site = book.require(task.caseNumber());
        site.requireVersion(command.seenVersion());
        site.rectify(command.text(), files.evidence(site.state()));
        book.update(site);
        workflow.rectified(task, site.state());
    }
}
