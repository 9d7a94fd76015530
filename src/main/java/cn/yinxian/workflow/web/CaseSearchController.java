package cn.yinxian.workflow.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseLights;
import cn.yinxian.workflow.CaseList;
import cn.yinxian.workflow.CaseSearch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 办件查询: finds cases by number, unit, branch or state within the reader's scope; the question stands in the URL. */
@Controller
class CaseSearchController {

    private final CaseSearch search;
    private final CaseLights lights;

    CaseSearchController(CaseSearch search, CaseLights lights) {
        this.search = search;
        this.lights = lights;
    }

    @GetMapping("/cases")
    String search(@ModelAttribute("form") CaseList.Question asked, CurrentOfficial me, Model model) {
        var found = search.search(asked.within(null), me);
        model.addAttribute("page", CaseList.of(found, lights.of(found.rows()), "/cases", asked));
        return "workflow/search";
    }
}
