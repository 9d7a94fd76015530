package cn.yinxian.renewal.web;

import cn.yinxian.document.DocumentDownload;
import cn.yinxian.document.DocumentView;
import cn.yinxian.document.Documents;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.Cases;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything about one renewal, for all concerned, and the letters written in it. */
@Controller
class RenewalCaseController {

    private final Cases cases;
    private final RenewalCasePage page;
    private final Documents documents;

    RenewalCaseController(Cases cases, RenewalCasePage page, Documents documents) {
        this.cases = cases;
        this.page = page;
        this.documents = documents;
    }

    @GetMapping("/renewals/{caseNumber}")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        page.show(cases.require(CaseNumber.of(caseNumber), me), me, model);
        return "renewal/case";
    }

    @GetMapping("/renewals/{caseNumber}/documents/{id}")
    String print(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me, Model model) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        String path = "/renewals/" + number;
        model.addAttribute(
                "page", DocumentView.of(documents.require(number, id), path + "/documents/" + id + "/docx", path));
        return DocumentView.VIEW;
    }

    @GetMapping("/renewals/{caseNumber}/documents/{id}/docx")
    ResponseEntity<byte[]> docx(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        return DocumentDownload.of(documents.require(number, id), documents.docx(number, id));
    }
}
