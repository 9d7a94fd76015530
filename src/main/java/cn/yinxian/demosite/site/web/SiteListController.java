package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.site.usecase.SiteDoor;
import cn.yinxian.inbox.DraftSource;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseLights;
import cn.yinxian.workflow.CaseList;
import cn.yinxian.workflow.CaseSearch;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 观摩点申报: the own drafts, and the cases in the reader's scope. */
@Controller
class SiteListController {

    private final CaseSearch search;
    private final CaseLights lights;
    private final SiteDoor door;
    private final DraftSource drafts;

    SiteListController(CaseSearch search, CaseLights lights, SiteDoor door, @Qualifier("myBatisSiteList") DraftSource drafts) {
        this.search = search;
        this.lights = lights;
        this.door = door;
        this.drafts = drafts;
    }

    @GetMapping("/demo-sites/cases")
    String list(@ModelAttribute("form") CaseList.Question asked, CurrentOfficial me, Model model) {
        var found = search.search(asked.within("demo-site"), me);
        model.addAttribute("page", CaseList.of(found, lights.of(found.rows()), "/demo-sites/cases", asked));
        model.addAttribute("mayApply", door.mayApply(me));
        model.addAttribute("drafts", drafts.draftsOf(me.id()));
        return "demosite/sites";
    }
}
