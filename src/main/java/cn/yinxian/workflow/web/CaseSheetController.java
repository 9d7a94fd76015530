package cn.yinxian.workflow.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.CasePage;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.ChineseTime;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** 呈批单: a case on one sheet of paper, with its approval record and a code that leads back to it. */
@Controller
class CaseSheetController {

    private final Cases cases;
    private final CaseViews views;
    private final List<CasePage> pages;
    private final Clock clock;
    private final String baseUrl;

    /** @param baseUrl under which the house is reached from outside; empty: as it was reached now */
    CaseSheetController(Cases cases, CaseViews views, List<CasePage> pages, Clock clock, @Value("${yinxian.base-url:}") String baseUrl) {
        this.cases = cases;
        this.views = views;
        this.pages = pages;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/cases/{caseNumber}/sheet")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        var page = pages.stream().filter(one -> one.process().equals(file.process())).findFirst().orElseThrow(Missing::new);
        model.addAttribute("file", views.of(file));
        model.addAttribute("process", file.process());
        model.addAttribute("back", page.path(file.number()));
        model.addAttribute("facts", page.facts(file));
        model.addAttribute("code", SheetCode.of(origin() + "/cases/" + file.number()));
        model.addAttribute("printedAt", ChineseTime.of(clock.instant()));
        return "workflow/sheet";
    }

    private String origin() {
        return baseUrl.isBlank() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() : baseUrl;
    }
}
