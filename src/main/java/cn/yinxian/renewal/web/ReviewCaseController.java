package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CasePage;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.OfferedVerbs;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything about one yearly review, for all concerned. */
@Controller
class ReviewCaseController implements CasePage {

    private final Cases cases;
    private final CaseViews views;
    private final OfferedVerbs verbs;
    private final ReviewPages pages;

    ReviewCaseController(Cases cases, CaseViews views, OfferedVerbs verbs, ReviewPages pages) {
        this.cases = cases;
        this.views = views;
        this.verbs = verbs;
        this.pages = pages;
    }

    @Override
    public String process() {
        return "yearly-review";
    }

    @Override
    public String path(CaseNumber number) {
        return "/reviews/" + number;
    }

    @Override
    public Map<String, String> facts(CaseFile file) {
        return pages.facts(file.number());
    }

    @GetMapping("/reviews/{caseNumber}")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        model.addAttribute("file", views.of(file));
        model.addAttribute("verbs", verbs.on(file, me));
        pages.show(file.number(), model);
        return "renewal/review";
    }
}
