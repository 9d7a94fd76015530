package cn.yinxian.council.supervise.web;

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

/** A 督办单 of an action item: to be printed, and as .docx. */
@Controller
class SlipController {

    private final Cases cases;
    private final Documents documents;

    SlipController(Cases cases, Documents documents) {
        this.cases = cases;
        this.documents = documents;
    }

    @GetMapping("/supervise-items/{caseNumber}/slips/{id}")
    String print(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me, Model model) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        String item = "/supervise-items/" + number;
        model.addAttribute("page", DocumentView.of(documents.require(number, id), item + "/slips/" + id + "/docx", item));
        return DocumentView.VIEW;
    }

    @GetMapping("/supervise-items/{caseNumber}/slips/{id}/docx")
    ResponseEntity<byte[]> docx(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        return DocumentDownload.of(documents.require(number, id), documents.docx(number, id));
    }
}
