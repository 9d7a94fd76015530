package cn.yinxian.workflow.web;

import cn.yinxian.notification.NoticeLine;
import cn.yinxian.notification.CaseNotices;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.Cases;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was reminded of a case, for those who may read it. */
@Controller
class CaseNoticesController {

    public record Page(String caseNumber, String title, List<NoticeLine> rows, String more) {}

    private final Cases cases;
    private final CaseNotices notices;

    CaseNoticesController(Cases cases, CaseNotices notices) {
        this.cases = cases;
        this.notices = notices;
    }

    @GetMapping("/cases/{caseNumber}/notices")
    String list(@PathVariable String caseNumber, @RequestParam(required = false) @Nullable String after, CurrentOfficial me, Model model) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        var found = notices.ofCase(file.number(), after);
        model.addAttribute("page", new Page(
                file.number().value(), file.title(), found.rows().stream().map(fate -> NoticeLine.of(fate).within(file.title())).toList(),
                found.next() == null ? "" : "/cases/" + file.number() + "/notices?after=" + found.next()));
        return "workflow/notices";
    }
}
