package cn.yinxian.publicity.web;

import static cn.yinxian.publicity.web.PublicityListController.INSIDE;
import static cn.yinxian.publicity.web.PublicityListController.OUTSIDE;

import cn.yinxian.document.DocumentDownload;
import cn.yinxian.document.DocumentView;
import cn.yinxian.document.Documents;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.usecase.PublicityQueries;
import cn.yinxian.shared.CaseNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One announcement, for everybody; who handles it finds the objections and the case below. */
@Controller
class PublicityController {

    private final PublicityQueries queries;
    private final PublicityPages pages;
    private final PublicityCasePart casePart;
    private final Documents documents;

    PublicityController(PublicityQueries queries, PublicityPages pages, PublicityCasePart casePart, Documents documents) {
        this.queries = queries;
        this.pages = pages;
        this.casePart = casePart;
        this.documents = documents;
    }

    @GetMapping("/publicities/{caseNumber}")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var facts = queries.facts(CaseNumber.of(caseNumber));
        model.addAttribute("page", pages.page(facts, INSIDE));
        var against = queries.objections(facts.view().number());
        model.addAttribute("own", pages.own(facts.view(), against, me));
        model.addAttribute("papers", pages.papers(facts.view().number()));
        casePart.show(facts.view(), against, me, model);
        return "publicity/publicity";
    }

    @GetMapping("/public/publicities/{caseNumber}")
    String showOpen(@PathVariable String caseNumber, Model model) {
        model.addAttribute("page", pages.page(queries.openFacts(CaseNumber.of(caseNumber)), OUTSIDE));
        return "publicity/open-publicity";
    }

    @GetMapping("/publicities/{caseNumber}/documents/{id}")
    String print(@PathVariable String caseNumber, @PathVariable long id, Model model) {
        var number = CaseNumber.of(caseNumber);
        String path = INSIDE + number;
        model.addAttribute("page", DocumentView.of(ofPublicity(number, id), path + "/documents/" + id + "/docx", path));
        return DocumentView.VIEW;
    }

    @GetMapping("/publicities/{caseNumber}/documents/{id}/docx")
    ResponseEntity<byte[]> docx(@PathVariable String caseNumber, @PathVariable long id) {
        var number = CaseNumber.of(caseNumber);
        return DocumentDownload.of(ofPublicity(number, id), documents.docx(number, id));
    }

    /** Documents of other cases are not for everybody. */
    private Documents.Issued ofPublicity(CaseNumber number, long id) {
        return documents.require(queries.facts(number).view().number(), id);
    }
}
