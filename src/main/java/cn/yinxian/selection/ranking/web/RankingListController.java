package cn.yinxian.selection.ranking.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseLights;
import cn.yinxian.workflow.CaseList;
import cn.yinxian.workflow.CaseSearch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 推荐排序: those in the reader's scope. */
@Controller
class RankingListController {

    private final CaseSearch search;
    private final CaseLights lights;

    RankingListController(CaseSearch search, CaseLights lights) {
        this.search = search;
        this.lights = lights;
    }

    @GetMapping("/selection-rankings")
    String list(@ModelAttribute("form") CaseList.Question asked, CurrentOfficial me, Model model) {
        var found = search.search(asked.within("district-ranking"), me);
        model.addAttribute("cases", CaseList.of(found, lights.of(found.rows()), "/selection-rankings", asked));
        return "selection/rankings";
    }
}
