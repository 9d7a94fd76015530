package cn.yinxian.publicity.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.PublicityView;
import cn.yinxian.publicity.model.ObjectionState;
import cn.yinxian.publicity.usecase.PublicityQueries;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CasePage;
import cn.yinxian.workflow.CaseSearch;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.OfferedVerbs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What those see below an announcement who may read its case: the objections, and how far it is. */
@Component
class PublicityCasePart implements CasePage {

    private final CaseSearch cases;
    private final CaseViews views;
    private final OfferedVerbs verbs;
    private final PublicityPages pages;
    private final PublicityQueries queries;

    PublicityCasePart(CaseSearch cases, CaseViews views, OfferedVerbs verbs, PublicityPages pages, PublicityQueries queries) {
        this.cases = cases;
        this.views = views;
        this.verbs = verbs;
        this.pages = pages;
        this.queries = queries;
    }

    @Override
    public String process() {
        return "publicity";
    }

    @Override
    public String path(CaseNumber number) {
        return PublicityListController.INSIDE + number;
    }

    @Override
    public Map<String, String> facts(CaseFile file) {
        var facts = queries.facts(file.number());
        var lines = new LinkedHashMap<String, String>();
        lines.put("公示事项", facts.view().title());
        lines.put("发布单位", facts.placeName());
        lines.put("公示时间", facts.wording().period());
        lines.put("公示对象", String.join("、", PublicityPages.names(facts.view()).values()));
        return lines;
    }

    /** Puts {@code file}, {@code verbs} and {@code objections} into the model for those concerned, and nothing for others. */
    void show(PublicityView view, List<ObjectionState> against, CurrentOfficial me, Model model) {
        var file = cases.readable(List.of(view.number()), me).get(view.number());
        if (file != null) {
            model.addAttribute("file", views.of(file));
            model.addAttribute("verbs", verbs.on(file, me));
            model.addAttribute("objections", pages.objections(view, against));
        }
    }
}
