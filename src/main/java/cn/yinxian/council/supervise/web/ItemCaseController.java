package cn.yinxian.council.supervise.web;

import cn.yinxian.attachment.AttachmentDownload;
import cn.yinxian.council.supervise.usecase.ItemQueries;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CasePage;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.OfferedVerbs;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything about one action item, for all concerned. */
@Controller
class ItemCaseController implements CasePage {

    private final Cases cases;
    private final CaseViews caseViews;
    private final OfferedVerbs verbs;
    private final ItemViews views;
    private final ItemQueries queries;

    ItemCaseController(Cases cases, CaseViews caseViews, OfferedVerbs verbs, ItemViews views, ItemQueries queries) {
        this.cases = cases;
        this.caseViews = caseViews;
        this.verbs = verbs;
        this.views = views;
        this.queries = queries;
    }

    @Override
    public String process() {
        return "supervise-item";
    }

    @Override
    public String path(CaseNumber number) {
        return "/supervise-items/" + number;
    }

    @Override
    public Map<String, String> facts(CaseFile file) {
        return views.of(file.number()).facts();
    }

    @GetMapping("/supervise-items/{caseNumber}")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        model.addAttribute("file", caseViews.of(file));
        model.addAttribute("verbs", verbs.on(file, me));
        model.addAttribute("view", views.of(file.number()));
        model.addAttribute("keeps", queries.keeps(file.number(), me));
        return "council/item";
    }

    @GetMapping("/supervise-items/{caseNumber}/files/{file}")
    ResponseEntity<byte[]> download(@PathVariable String caseNumber, @PathVariable long file, CurrentOfficial me) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        return AttachmentDownload.of(queries.evidence(number, file));
    }
}
