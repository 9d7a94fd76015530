package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Units;
import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.publicity.NewPublicity;
import cn.yinxian.publicity.PublicItem;
import cn.yinxian.publicity.Publicities;
import cn.yinxian.publicity.PublicityClosed;
import cn.yinxian.shared.CaseNumber;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 公示 of a site in mode A, when it has been agreed to; and how it ended. Serves serviceTask_postPublicity. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PublishSite {

    private final SiteBook book;
    private final Publicities publicities;
    private final SiteLetters letters;
    private final Units units;
    private final SiteWorkflow workflow;

    PublishSite(SiteBook book, Publicities publicities, SiteLetters letters, Units units, SiteWorkflow workflow) {
        this.book = book;
        this.publicities = publicities;
        this.letters = letters;
        this.units = units;
        this.workflow = workflow;
    }

    public void publish(CaseNumber number) {
        var site = book.require(number);
        site.publish();
        book.update(site);
        var state = site.state();
        var wording = letters.wording(state);
        var city = units.city().code();
        publicities.post(
                new NewPublicity(
                        number, wording.publicityTitle(), wording.publicityText(), city, CandidateGroup.of(Role.CITY_CLERK, city),
                        List.of(new PublicItem(number.value(), state.paper().name(), wording.unitName(), state.origin().unit())), true),
                CurrentOfficial.SYSTEM);
    }

    @EventListener
    void on(PublicityClosed closed) {
        if (!closed.origin().value().startsWith(workflow.prefix())) {
            return;
        }
        workflow.lock(closed.origin());
        var site = book.require(closed.origin());
        var outcome = closed.outcomes().get(0);
        boolean objected = outcome.effect() != ItemEffect.STANDS;
        if (objected) {
            site.refuse(outcome.effect() == ItemEffect.REVOKED ? "公示期内异议成立" : "公示期内的异议尚未查清，暂缓列入名录");
        } else {
            site.turnBack(false);
        }
        book.update(site);
        workflow.publicityClosed(site.state(), objected, site.state().endedBecause(), closed.by());
    }
}
