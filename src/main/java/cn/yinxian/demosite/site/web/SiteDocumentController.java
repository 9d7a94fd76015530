package cn.yinxian.demosite.site.web;

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

/** The notices that went out about a site. */
@Controller
class SiteDocumentController {

    private final Cases cases;
    private final Documents documents;

    SiteDocumentController(Cases cases, Documents documents) {
        this.cases = cases;
        this.documents = documents;
    }

    @GetMapping("/demo-sites/{caseNumber}/documents/{id}")
    String print(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me, Model model) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        String path = "/demo-sites/" + number;
        model.addAttribute("page", DocumentView.of(documents.require(number, id), path + "/documents/" + id + "/docx", path));
        return DocumentView.VIEW;
    }

    @GetMapping("/demo-sites/{caseNumber}/documents/{id}/docx")
    ResponseEntity<byte[]> docx(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        return DocumentDownload.of(documents.require(number, id), documents.docx(number, id));
    }
}
