package cn.yinxian.renewal.web;

import cn.yinxian.document.DocumentDownload;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.usecase.RenewalPapers;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.Cases;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the working papers of a renewal: 请示, 选票, 计票单, 报告 …, made anew each time. */
@Controller
class RenewalPaperController {

    private final Cases cases;
    private final RenewalPapers papers;

    RenewalPaperController(Cases cases, RenewalPapers papers) {
        this.cases = cases;
        this.papers = papers;
    }

    @GetMapping("/renewals/{caseNumber}/papers/{paper}")
    ResponseEntity<byte[]> docx(@PathVariable String caseNumber, @PathVariable String paper, CurrentOfficial me) {
        var file = papers.paper(cases.require(CaseNumber.of(caseNumber), me).number(), paper);
        return DocumentDownload.of(file.title(), file.docx());
    }
}
