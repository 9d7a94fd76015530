package cn.yinxian.publicity.web;

import cn.yinxian.attachment.AttachmentDownload;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.usecase.ObjectionQueries;
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

/** One objection, for those who may read its case. */
@Controller
class ObjectionCaseController implements CasePage {

    private final Cases cases;
    private final CaseViews views;
    private final OfferedVerbs verbs;
    private final ObjectionPages pages;
    private final ObjectionQueries queries;

    ObjectionCaseController(Cases cases, CaseViews views, OfferedVerbs verbs, ObjectionPages pages, ObjectionQueries queries) {
        this.cases = cases;
        this.views = views;
        this.verbs = verbs;
        this.pages = pages;
        this.queries = queries;
    }

    @Override
    public String process() {
        return "publicity-objection";
    }

    @Override
    public String path(CaseNumber number) {
        return "/publicity-objections/" + number;
    }

    /** As it is printed: without who objects. */
    @Override
    public Map<String, String> facts(CaseFile file) {
        return pages.of(file.number(), CurrentOfficial.SYSTEM).facts();
    }

    @GetMapping("/publicity-objections/{caseNumber}")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        model.addAttribute("file", views.of(file));
        model.addAttribute("verbs", verbs.on(file, me));
        model.addAttribute("page", pages.of(file.number(), me));
        return "publicity/objection";
    }

    @GetMapping("/publicity-objections/{caseNumber}/files/{file}")
    ResponseEntity<byte[]> download(@PathVariable String caseNumber, @PathVariable long file, CurrentOfficial me) {
        return AttachmentDownload.of(queries.file(cases.require(CaseNumber.of(caseNumber), me).number(), file));
    }
}
