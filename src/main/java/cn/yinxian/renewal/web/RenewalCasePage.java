package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.usecase.RenewalQueries;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CasePage;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.OfferedVerbs;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a case of term-renewal; the caller has checked that the reader may see it. */
@Component
class RenewalCasePage implements CasePage {

    private final RenewalQueries queries;
    private final RenewalViews views;
    private final CaseViews caseViews;
    private final OfferedVerbs verbs;

    RenewalCasePage(RenewalQueries queries, RenewalViews views, CaseViews caseViews, OfferedVerbs verbs) {
        this.queries = queries;
        this.views = views;
        this.caseViews = caseViews;
        this.verbs = verbs;
    }

    @Override
    public String process() {
        return "term-renewal";
    }

    @Override
    public String path(CaseNumber number) {
        return "/renewals/" + number;
    }

    @Override
    public Map<String, String> facts(CaseFile file) {
        var lines = new LinkedHashMap<String, String>();
        views.of(queries.facts(file.number())).facts().forEach(fact -> lines.put(fact.label(), fact.value()));
        return lines;
    }

    /** @return version of the renewal that the reader now sees */
    long show(CaseFile file, CurrentOfficial me, Model model) {
        var facts = queries.facts(file.number());
        model.addAttribute("file", caseViews.of(file));
        model.addAttribute("verbs", verbs.on(file, me));
        model.addAttribute("view", views.of(facts));
        return facts.version();
    }
}
