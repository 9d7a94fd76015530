package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.workflow.CaseEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A case whose signers did not agree ends by itself: its site then is refused, and its place of the quota is free. */
@Component
class EndSite {

    private final SiteBook book;
    private final SiteWorkflow workflow;

    EndSite(SiteBook book, SiteWorkflow workflow) {
        this.book = book;
        this.workflow = workflow;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CaseEnded ended) {
        if (!ended.caseNumber().value().startsWith(workflow.prefix())) {
            return;
        }
        book.find(ended.caseNumber()).filter(site -> site.state().status().isUnderWay()).ifPresent(site -> {
            site.refuse("联合会签未通过");
            book.update(site);
            workflow.mark(site.state());
        });
    }
}
