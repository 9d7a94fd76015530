package cn.yinxian.selection.entry.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CasePage;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.OfferedVerbs;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of an entry. */
@Component
class EntryCasePage implements CasePage {

    private final CaseViews caseViews;
    private final OfferedVerbs verbs;
    private final EntryViews views;

    EntryCasePage(CaseViews caseViews, OfferedVerbs verbs, EntryViews views) {
        this.caseViews = caseViews;
        this.verbs = verbs;
        this.views = views;
    }

    @Override
    public String process() {
        return "selection-entry";
    }

    @Override
    public String path(CaseNumber number) {
        return "/selection-entries/" + number;
    }

    @Override
    public Map<String, String> facts(CaseFile file) {
        var view = views.of(file.number());
        var facts = new LinkedHashMap<>(view.lines());
        facts.put("简介", view.summary());
        return facts;
    }

    /** The caller has checked that it may be read. */
    void show(CaseFile file, CurrentOfficial me, Model model) {
        model.addAttribute("file", caseViews.of(file));
        model.addAttribute("verbs", verbs.on(file, me));
        model.addAttribute("view", views.of(file.number()));
    }
}
