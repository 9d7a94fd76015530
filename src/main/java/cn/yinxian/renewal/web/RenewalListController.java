package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.usecase.RenewableBranches;
import cn.yinxian.workflow.CaseLights;
import cn.yinxian.workflow.CaseList;
import cn.yinxian.workflow.CaseSearch;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 换届选举: the cases in the reader's scope, and the branches for which the reader may begin something. */
@Controller
class RenewalListController {

    /** A branch with the address at which something is begun for it. */
    public record Own(String name, String link) {}

    public record Page(List<Own> branches, CaseList cases) {}

    private final CaseSearch search;
    private final CaseLights lights;
    private final RenewableBranches branches;

    RenewalListController(CaseSearch search, CaseLights lights, RenewableBranches branches) {
        this.search = search;
        this.lights = lights;
        this.branches = branches;
    }

    @GetMapping("/renewals")
    String list(@ModelAttribute("form") CaseList.Question asked, CurrentOfficial me, Model model) {
        var found = search.search(asked.within("term-renewal"), me);
        var cases = CaseList.of(found, lights.of(found.rows()), "/renewals", asked);
        var own = branches.of(me).stream().map(one -> new Own(one.name(), "/branches/" + one.code() + "/renewal")).toList();
        model.addAttribute("page", new Page(own, cases));
        return "renewal/list";
    }
}
