package cn.yinxian.selection.round.web;

import cn.yinxian.document.DocumentDownload;
import cn.yinxian.document.DocumentView;
import cn.yinxian.document.Documents;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.usecase.RoundDoor;
import cn.yinxian.shared.CaseNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything about one round; once published, for everybody who handles cases. */
@Controller
class RoundCaseController {

    private final RoundDoor door;
    private final RoundCasePage page;
    private final Documents documents;

    RoundCaseController(RoundDoor door, RoundCasePage page, Documents documents) {
        this.door = door;
        this.page = page;
        this.documents = documents;
    }

    @GetMapping("/selections/{caseNumber}")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        page.show(readable(caseNumber, me), me, model);
        return "selection/round";
    }

    @GetMapping("/selections/{caseNumber}/documents/{id}")
    String print(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me, Model model) {
        var number = readable(caseNumber, me);
        String path = "/selections/" + number;
        model.addAttribute("page", DocumentView.of(documents.require(number, id), path + "/documents/" + id + "/docx", path));
        return DocumentView.VIEW;
    }

    @GetMapping("/selections/{caseNumber}/documents/{id}/docx")
    ResponseEntity<byte[]> docx(@PathVariable String caseNumber, @PathVariable long id, CurrentOfficial me) {
        var number = readable(caseNumber, me);
        return DocumentDownload.of(documents.require(number, id), documents.docx(number, id));
    }

    private CaseNumber readable(String caseNumber, CurrentOfficial me) {
        var number = CaseNumber.of(caseNumber);
        door.requireReader(number, me);
        return number;
    }
}
