package cn.yinxian.selection.round.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.OfferedVerbs;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The course of a round's case, for those who may read it: a published round is read by many more. */
@Component
class RoundStory {

    private final Cases cases;
    private final CaseViews views;
    private final OfferedVerbs verbs;

    RoundStory(Cases cases, CaseViews views, OfferedVerbs verbs) {
        this.cases = cases;
        this.views = views;
        this.verbs = verbs;
    }

    void show(CaseNumber number, CurrentOfficial me, Model model) {
        cases.find(number, me).ifPresent(file -> {
            model.addAttribute("file", views.of(file));
            model.addAttribute("verbs", verbs.on(file, me));
        });
    }
}
