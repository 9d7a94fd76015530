package cn.yinxian.demosite.plan.web;

import cn.yinxian.demosite.plan.usecase.PlanQueries;
import cn.yinxian.document.DocumentDownload;
import cn.yinxian.document.DocumentView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The notice by which the plan of a year was made known. */
@Controller
class PlanNoticeController {

    private final PlanQueries queries;

    PlanNoticeController(PlanQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/demo-sites/plan/notice")
    String print(@RequestParam(required = false) @Nullable Integer year, Model model) {
        var notice = queries.notice(year);
        String asked = "?year=" + notice.draft().date().getYear();
        model.addAttribute("page", DocumentView.of(notice, "/demo-sites/plan/docx" + asked, "/demo-sites/plan" + asked));
        return DocumentView.VIEW;
    }

    @GetMapping("/demo-sites/plan/docx")
    ResponseEntity<byte[]> docx(@RequestParam(required = false) @Nullable Integer year) {
        return DocumentDownload.of(queries.notice(year), queries.docx(year));
    }
}
