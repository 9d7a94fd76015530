package cn.yinxian.formation.web;

import cn.yinxian.attachment.AttachmentDownload;
import cn.yinxian.attachment.Attachments;
import cn.yinxian.document.DocumentDownload;
import cn.yinxian.document.DocumentView;
import cn.yinxian.document.Documents;
import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.Cases;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything about one case of a formation, for all concerned: facts, files, documents, record, steps, diagram. */
@Controller
class FormationCaseController {

    private final Cases cases;
    private final FormationQueries queries;
    private final FormationCasePage page;
    private final Attachments attachments;
    private final Documents documents;

    FormationCaseController(
            Cases cases, FormationQueries queries, FormationCasePage page, Attachments attachments, Documents documents) {
        this.cases = cases;
        this.queries = queries;
        this.page = page;
        this.attachments = attachments;
        this.documents = documents;
    }

    @GetMapping("/formations/{caseNumber}")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        return page.show(cases.require(CaseNumber.of(caseNumber), me), me, model);
    }

    @GetMapping("/formations/{caseNumber}/attachments/{id}")
    ResponseEntity<byte[]> attachment(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        var owner = FormationFiles.owner(new FormationId(queries.facts(file.number()).id()));
        return AttachmentDownload.of(attachments.open(owner, id));
    }

    @GetMapping("/formations/{caseNumber}/documents/{id}")
    String print(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me, Model model) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        String path = "/formations/" + number;
        model.addAttribute(
                "page", DocumentView.of(documents.require(number, id), path + "/documents/" + id + "/docx", path));
        return DocumentView.VIEW;
    }

    @GetMapping("/formations/{caseNumber}/documents/{id}/docx")
    ResponseEntity<byte[]> docx(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        return DocumentDownload.of(documents.require(number, id), documents.docx(number, id));
    }
}
