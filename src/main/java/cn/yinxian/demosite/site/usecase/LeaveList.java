package cn.yinxian.demosite.site.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.demosite.site.SiteExits;
import cn.yinxian.demosite.site.SiteLeft;
import cn.yinxian.demosite.site.model.DemoSite;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SiteStatus;
import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A site leaves the list: the notice goes out, and those above hear of it. */
@Service
class LeaveList implements SiteExits {

    private final SiteBook book;
    private final SiteLetters letters;
    private final Notices notices;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final SiteWorkflow workflow;

    LeaveList(
            SiteBook book, SiteLetters letters, Notices notices, AuditTrail audit, ApplicationEventPublisher events, SiteWorkflow workflow) {
        this.book = book;
        this.letters = letters;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
        this.workflow = workflow;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void exit(CaseNumber number, String reason, CurrentOfficial by) {
        workflow.lock(number);
        var site = book.require(number);
        if (site.state().status() == SiteStatus.LISTED) {
            leave(site, reason, by);
        }
    }

    private void leave(DemoSite site, String reason, CurrentOfficial by) {
        site.exit(reason);
        book.update(site);
        var state = site.state();
        var notice = letters.exited(state, reason, by.id());
        notices.tell(
                CandidateGroup.parse(state.origin().group()), notice.draft().title(), reason, state.caseNumber(), "/demo-sites/" + state.caseNumber());
        audit.append(new Act(by.id().value(), "demosite.exit", "case:" + state.caseNumber(), reason));
        events.publishEvent(new SiteLeft(state.caseNumber(), state.paper().name(), reason));
    }
}
