package cn.yinxian.council.supervise.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.workflow.CaseLights;
import cn.yinxian.workflow.CaseList;
import cn.yinxian.workflow.CaseSearch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 督办事项: the cases in the reader's scope. */
@Controller
class ItemListController {

    private final CaseSearch search;
    private final CaseLights lights;

    ItemListController(CaseSearch search, CaseLights lights) {
        this.search = search;
        this.lights = lights;
    }

    @GetMapping("/supervise-items")
    String list(@ModelAttribute("form") CaseList.Question asked, CurrentOfficial me, Model model) {
        var found = search.search(asked.within("supervise-item"), me);
        model.addAttribute("page", CaseList.of(found, lights.of(found.rows()), "/supervise-items", asked));
        model.addAttribute("keeps", me.has(Role.COUNCIL_SECRETARY) || me.has(Role.COUNCIL_CONVENER));
        return "council/items";
    }
}
