package cn.yinxian.inbox.web;

import cn.yinxian.deadline.Light;
import cn.yinxian.inbox.DeskTab;
import cn.yinxian.inbox.DraftSource;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseLights;
import cn.yinxian.workflow.CaseProgress;
import cn.yinxian.workflow.CaseSearch;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.ChineseTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我发起的, 草稿. */
@Controller
class ListsController {

    /** @param waiting where it waits and who has it; empty once it has ended */
    public record CaseRow(String number, String title, CaseStatus status, String waiting, @Nullable Light light, String startedAt) {}

    public record DraftRow(String link, String title, String kind, String changedAt) {}

    /** A page of one tab. {@code more} is the path of the next page, or empty. */
    public record Page<T>(List<T> rows, String more) {

        static <T> Page<T> of(DeskTab tab, List<T> rows, @Nullable String next) {
            return new Page<>(rows, next == null ? "" : tab.path() + "?after=" + FilterForm.encoded(next));
        }
    }

    private final CaseSearch cases;
    private final CaseProgress progress;
    private final CaseLights lights;
    private final List<DraftSource> drafts;
    private final DeskPages desk;

    ListsController(
            CaseSearch cases, CaseProgress progress, CaseLights lights, List<DraftSource> drafts, DeskPages desk) {
        this.cases = cases;
        this.progress = progress;
        this.lights = lights;
        this.drafts = drafts;
        this.desk = desk;
    }

    @GetMapping("/inbox/mine")
    String mine(@RequestParam(required = false) @Nullable String after, CurrentOfficial me, Model model) {
        var slice = cases.startedBy(me.id(), new CaseSearch.Query(null, null, null, after), me);
        return show(DeskTab.STARTED, "inbox/mine", rowsOf(slice.rows()), slice.next(), me, model);
    }

    @GetMapping("/inbox/drafts")
    String drafts(CurrentOfficial me, Model model) {
        var rows = drafts.stream()
                .flatMap(source -> source.draftsOf(me.id()).stream())
                .sorted(Comparator.comparing(DraftSource.Draft::changedAt).reversed())
                .map(draft -> new DraftRow(draft.link(), draft.title(), draft.kind(), ChineseTime.of(draft.changedAt())))
                .toList();
        return show(DeskTab.DRAFTS, "inbox/drafts", rows, null, me, model);
    }

    private String show(DeskTab tab, String view, List<?> rows, @Nullable String next, CurrentOfficial me, Model model) {
        desk.show(tab, me, model);
        model.addAttribute("page", Page.of(tab, rows, next));
        return view;
    }

    private List<CaseRow> rowsOf(List<CaseFile> files) {
        var waiting = progress.waiting(files);
        var lightOf = lights.of(files);
        return files.stream()
                .map(file -> new CaseRow(
                        file.number().value(), file.title(), file.status(), waiting.getOrDefault(file.number(), ""),
                        lightOf.get(file.number()), ChineseTime.of(file.startedAt())))
                .toList();
    }
}
