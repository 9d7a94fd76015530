package cn.yinxian.selection.entry.web;

import cn.yinxian.attachment.AttachmentDownload;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.usecase.EntryFiles;
import cn.yinxian.selection.entry.usecase.EntryQueries;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseLights;
import cn.yinxian.workflow.CaseList;
import cn.yinxian.workflow.CaseSearch;
import cn.yinxian.workflow.Cases;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The entries in the reader's scope, and everything about one of them. */
@Controller
class EntryCaseController {

    public record DraftLine(String title, String link) {}

    private final Cases cases;
    private final EntryCasePage page;
    private final EntryFiles files;
    private final EntryQueries queries;
    private final CaseSearch search;
    private final CaseLights lights;

    EntryCaseController(Cases cases, EntryCasePage page, EntryFiles files, EntryQueries queries, CaseSearch search, CaseLights lights) {
        this.cases = cases;
        this.page = page;
        this.files = files;
        this.queries = queries;
        this.search = search;
        this.lights = lights;
    }

    @GetMapping("/selection-entries")
    String list(@ModelAttribute("form") CaseList.Question asked, CurrentOfficial me, Model model) {
        var found = search.search(asked.within("selection-entry"), me);
        model.addAttribute("cases", CaseList.of(found, lights.of(found.rows()), "/selection-entries", asked));
        List<DraftLine> drafts = queries.draftsOf(me).stream().map(draft -> new DraftLine(draft.title(), draft.link())).toList();
        model.addAttribute("drafts", drafts);
        return "selection/entries";
    }

    @GetMapping("/selection-entries/{caseNumber}")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        page.show(cases.require(CaseNumber.of(caseNumber), me), me, model);
        return "selection/entry";
    }

    @GetMapping("/selection-entries/{caseNumber}/files/{file}")
    ResponseEntity<byte[]> download(@PathVariable String caseNumber, @PathVariable long file, CurrentOfficial me) {
        return AttachmentDownload.of(files.of(cases.require(CaseNumber.of(caseNumber), me).number(), file));
    }
}
