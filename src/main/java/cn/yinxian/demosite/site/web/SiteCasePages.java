package cn.yinxian.demosite.site.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.OfferedVerbs;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of every case shows. */
@Component
class SiteCasePages {

    private final CaseViews views;
    private final OfferedVerbs verbs;

    SiteCasePages(CaseViews views, OfferedVerbs verbs) {
        this.views = views;
        this.verbs = verbs;
    }

    void show(CaseFile file, CurrentOfficial me, Model model) {
        model.addAttribute("file", views.of(file));
        model.addAttribute("verbs", verbs.on(file, me));
    }
}
