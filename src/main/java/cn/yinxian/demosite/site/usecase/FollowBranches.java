package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.SiteExits;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.demosite.site.model.SiteStatus;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.BranchDissolved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A branch was dissolved: its application ends, its site leaves the list. */
@Component
class FollowBranches {

    private static final String REASON = "依托的党支部已经撤销";

    private final SiteBook book;
    private final SiteExits exits;
    private final SiteWorkflow workflow;
    private final SiteDoor door;

    FollowBranches(SiteBook book, SiteExits exits, SiteWorkflow workflow, SiteDoor door) {
        this.book = book;
        this.exits = exits;
        this.workflow = workflow;
        this.door = door;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BranchDissolved dissolved) {
        book.standingOf(dissolved.code(), door.today()).forEach(this::end);
    }

    private void end(SiteState state) {
        if (state.status() == SiteStatus.LISTED) {
            exits.exit(state.caseNumber(), REASON, CurrentOfficial.SYSTEM);
            return;
        }
        workflow.lock(state.caseNumber());
        var site = book.require(state.caseNumber());
        site.terminate(REASON);
        book.update(site);
        workflow.lapsed(site.state(), REASON);
    }
}
