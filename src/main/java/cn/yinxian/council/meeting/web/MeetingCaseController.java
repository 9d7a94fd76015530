package cn.yinxian.council.meeting.web;

import cn.yinxian.council.meeting.usecase.Invitations;
import cn.yinxian.document.DocumentDownload;
import cn.yinxian.document.DocumentView;
import cn.yinxian.document.Documents;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.Cases;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything about one meeting, for all concerned, with its documents and its date. */
@Controller
class MeetingCaseController {

    private final Cases cases;
    private final MeetingCasePage page;
    private final Documents documents;
    private final Invitations invitations;

    MeetingCaseController(Cases cases, MeetingCasePage page, Documents documents, Invitations invitations) {
        this.cases = cases;
        this.page = page;
        this.documents = documents;
        this.invitations = invitations;
    }

    @GetMapping("/council-meetings/{caseNumber}")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        page.show(cases.require(CaseNumber.of(caseNumber), me), me, model);
        return "council/meeting";
    }

    @GetMapping("/council-meetings/{caseNumber}/screen")
    String screen(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        page.screen(cases.require(CaseNumber.of(caseNumber), me), me, model);
        return "council/screen";
    }

    @GetMapping("/council-meetings/{caseNumber}/invitation.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String caseNumber, CurrentOfficial me) {
        var facts = page.facts(cases.require(CaseNumber.of(caseNumber), me).number());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("meeting.ics").build().toString())
                .body(invitations.of(facts.state(), facts.council()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/council-meetings/{caseNumber}/documents/{id}")
    String print(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me, Model model) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        String path = "/council-meetings/" + number;
        model.addAttribute(
                "page", DocumentView.of(documents.require(number, id), path + "/documents/" + id + "/docx", path));
        return DocumentView.VIEW;
    }

    @GetMapping("/council-meetings/{caseNumber}/documents/{id}/docx")
    ResponseEntity<byte[]> docx(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        return DocumentDownload.of(documents.require(number, id), documents.docx(number, id));
    }
}
