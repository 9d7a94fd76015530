package cn.yinxian.formation.web;

import cn.yinxian.formation.usecase.CopyAsNew;
import cn.yinxian.inbox.DraftSource;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseLights;
import cn.yinxian.workflow.CaseList;
import cn.yinxian.workflow.CaseSearch;
import cn.yinxian.workflow.ChineseTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 支部组建: the applications in the reader's scope, and the way to a new one. */
@Controller
class ApplicationListController {

    public record Draft(String link, String title, String kind, String changedAt) {}

    public record Page(List<Draft> drafts, CaseList cases, boolean mayApply) {}

    private static final Set<Role> APPLICANTS =
            Set.of(Role.UNIT_CLERK, Role.BRANCH_SECRETARY, Role.BRANCH_ASSISTANT, Role.DISTRICT_CLERK, Role.CITY_CLERK);

    private final CaseSearch search;
    private final CaseLights lights;
    private final DraftSource drafts;
    private final CopyAsNew copy;

    ApplicationListController(CaseSearch search, CaseLights lights, DraftSource formationDrafts, CopyAsNew copy) {
        this.search = search;
        this.lights = lights;
        this.drafts = formationDrafts;
        this.copy = copy;
    }

    @GetMapping("/formations")
    String list(@ModelAttribute("form") CaseList.Question asked, CurrentOfficial me, Model model) {
        var found = search.search(asked.within("branch-formation"), me);
        var cases = CaseList.of(found, lights.of(found.rows()), "/formations", asked);
        boolean mayApply = me.roles().stream().anyMatch(APPLICANTS::contains);
        model.addAttribute("page", new Page(drafts(me), cases, mayApply));
        return "formation/list";
    }

    @PostMapping("/formations/{caseNumber}/copy")
    String copy(@PathVariable String caseNumber, CurrentOfficial me, RedirectAttributes redirect) {
        var id = copy.copy(new CopyAsNew.Command(CaseNumber.of(caseNumber), me));
        redirect.addFlashAttribute("message", "已复制为新的草稿，请核对后提交。附件没有复制，需要的请重新上传。");
        return "redirect:" + DraftStep.BASICS.path(id.value());
    }

    private List<Draft> drafts(CurrentOfficial me) {
        return drafts.draftsOf(me.id()).stream()
                .map(draft -> new Draft(draft.link(), draft.title(), draft.kind(), ChineseTime.of(draft.changedAt())))
                .toList();
    }
}
