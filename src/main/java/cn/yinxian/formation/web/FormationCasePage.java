package cn.yinxian.formation.web;

import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CasePage;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.OfferedVerbs;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a case of branch-formation; the caller has checked that the reader may see it. */
@Component
class FormationCasePage implements CasePage {

    private final FormationQueries queries;
    private final FormationViews views;
    private final CaseViews caseViews;
    private final OfferedVerbs verbs;

    FormationCasePage(FormationQueries queries, FormationViews views, CaseViews caseViews, OfferedVerbs verbs) {
        this.queries = queries;
        this.views = views;
        this.caseViews = caseViews;
        this.verbs = verbs;
    }

    @Override
    public String process() {
        return "branch-formation";
    }

    @Override
    public String path(CaseNumber number) {
        return "/formations/" + number;
    }

    @Override
    public Map<String, String> facts(CaseFile file) {
        var lines = new LinkedHashMap<String, String>();
        views.of(queries.facts(file.number()), queries.assessment(file.number())).facts().forEach(fact -> lines.put(fact.label(), fact.value()));
        return lines;
    }

    String show(CaseFile file, CurrentOfficial me, Model model) {
        var facts = queries.facts(file.number());
        model.addAttribute("file", caseViews.of(file));
        model.addAttribute("verbs", verbs.on(file, me));
        model.addAttribute("view", views.of(facts, queries.assessment(file.number())));
        model.addAttribute("branch", facts.branchCode());
        model.addAttribute("copyable", facts.status().isCopyable() && file.applicant().equals(me.id()));
        return "formation/case";
    }

    /** Version of the application that its applicant now sees; {@link Missing} for anybody else. */
    long version(CaseFile file, CurrentOfficial me) {
        requireApplicant(file, me);
        return queries.facts(file.number()).version();
    }

    void requireApplicant(CaseFile file, CurrentOfficial me) {
        if (!file.applicant().equals(me.id())) {
            throw new Missing();
        }
    }
}
