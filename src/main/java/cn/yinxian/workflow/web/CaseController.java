package cn.yinxian.workflow.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.CasePage;
import cn.yinxian.workflow.CaseProgress;
import cn.yinxian.workflow.Cases;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Leads from a case number to the page of its process, and draws the model it runs on. */
@Controller
class CaseController {

    private final Cases cases;
    private final CaseProgress progress;
    private final List<CasePage> pages;

    CaseController(Cases cases, CaseProgress progress, List<CasePage> pages) {
        this.cases = cases;
        this.progress = progress;
        this.pages = pages;
    }

    @GetMapping("/cases/{caseNumber}")
    String open(@PathVariable String caseNumber, CurrentOfficial me, HttpServletRequest request, RedirectAttributes flash) {
        var said = RequestContextUtils.getInputFlashMap(request); // what an act has said is still to be read, on the page that follows
        if (said != null) {
            said.forEach(flash::addFlashAttribute);
        }
        var file = cases.require(CaseNumber.of(caseNumber), me);
        return pages.stream()
                .filter(page -> page.process().equals(file.process()))
                .findFirst()
                .map(page -> "redirect:" + page.path(file.number()))
                .orElseThrow(Missing::new);
    }

    @GetMapping(value = "/cases/{caseNumber}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String diagram(@PathVariable String caseNumber, CurrentOfficial me) {
        return progress.diagram(cases.require(CaseNumber.of(caseNumber), me));
    }
}
