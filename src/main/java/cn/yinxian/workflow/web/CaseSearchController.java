package cn.yinxian.workflow.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Slice;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseSearch;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.ChineseTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** 办件查询: finds cases by number, unit, branch or state within the reader's scope; the question stands in the URL. */
@Controller
class CaseSearchController {

    /** What may be asked. */
    record SearchForm(@Nullable String text, @Nullable CaseStatus status, @Nullable String after) {}

    /** A row of the list. */
    public record Row(String number, String title, String unitName, String applicantName, CaseStatus status, String startedAt) {}

    public record Page(List<Row> rows, String more, CaseStatus[] states) {}

    private final CaseSearch search;

    CaseSearchController(CaseSearch search) {
        this.search = search;
    }

    @GetMapping("/cases")
    String search(@ModelAttribute("form") SearchForm form, CurrentOfficial me, Model model) {
        var found = search.search(new CaseSearch.Query(form.text(), form.status(), null, form.after()), me);
        model.addAttribute("page", new Page(rows(found), more(form, found.next()), CaseStatus.values()));
        return "workflow/search";
    }

    private static List<Row> rows(Slice<CaseFile> found) {
        return found.rows().stream()
                .map(file -> new Row(
                        file.number().value(), file.title(), file.unitName(), file.applicantName(), file.status(),
                        ChineseTime.of(file.startedAt())))
                .toList();
    }

    private static String more(SearchForm form, @Nullable String next) {
        return next == null
                ? ""
                : UriComponentsBuilder.fromPath("/cases")
                        .queryParam("text", "{text}")
                        .queryParam("status", "{status}")
                        .queryParam("after", "{after}")
                        .encode()
                        .buildAndExpand(form.text() == null ? "" : form.text(), form.status() == null ? "" : form.status(), next)
                        .toUriString();
    }
}
