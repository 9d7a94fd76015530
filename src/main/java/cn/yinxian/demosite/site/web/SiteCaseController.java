package cn.yinxian.demosite.site.web;

import cn.yinxian.attachment.AttachmentDownload;
import cn.yinxian.demosite.site.usecase.ExitSite;
import cn.yinxian.demosite.site.usecase.SiteFiles;
import cn.yinxian.demosite.site.usecase.SiteQueries;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CasePage;
import cn.yinxian.workflow.Cases;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything about one site, for all concerned. */
@Controller
class SiteCaseController implements CasePage {

    private final Cases cases;
    private final SiteCasePages pages;
    private final SiteViews views;
    private final SiteQueries queries;
    private final SiteFiles files;
    private final ExitSite exit;

    SiteCaseController(Cases cases, SiteCasePages pages, SiteViews views, SiteQueries queries, SiteFiles files, ExitSite exit) {
        this.cases = cases;
        this.pages = pages;
        this.views = views;
        this.queries = queries;
        this.files = files;
        this.exit = exit;
    }

    @Override
    public String process() {
        return "demo-site";
    }

    @Override
    public String path(CaseNumber number) {
        return "/demo-sites/" + number;
    }

    @Override
    public Map<String, String> facts(CaseFile file) {
        var view = views.of(file.number());
        var facts = new LinkedHashMap<>(view.facts());
        facts.put("讲解提纲", view.outline());
        return facts;
    }

    @GetMapping("/demo-sites/{caseNumber}")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        pages.show(file, me, model);
        model.addAttribute("view", views.of(file.number()));
        model.addAttribute("mayExit", exit.offered(queries.facts(file.number()).state(), me));
        return "demosite/site";
    }

    @GetMapping("/demo-sites/{caseNumber}/files/{file}")
    ResponseEntity<byte[]> download(@PathVariable String caseNumber, @PathVariable long file, CurrentOfficial me) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        return AttachmentDownload.of(files.of(number, file));
    }
}
