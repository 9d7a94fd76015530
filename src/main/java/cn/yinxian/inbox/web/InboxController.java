package cn.yinxian.inbox.web;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Light;
import cn.yinxian.inbox.DraftSource;
import cn.yinxian.inbox.Inbox;
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
import org.springframework.web.util.UriComponentsBuilder;

/** The desk: 待办, 已办, 我发起的, 草稿. */
@Controller
class InboxController {

    /** A task as it stands in the list; {@code light} says how much time is left. */
    public record TaskRow(
            String path,
            String title,
            String unitName,
            String step,
            @Nullable String from,
            String arrivedAt,
            Light light,
            @Nullable String note,
            String caseNumber) {}

    public record DoneRow(String caseNumber, String title, String unitName, String step, String doneAt) {}

    /** @param waiting where it waits and who has it; empty once it has ended */
    public record CaseRow(String number, String title, CaseStatus status, String waiting, @Nullable Light light, String startedAt) {}

    public record DraftRow(String link, String title, String kind, String changedAt) {}

    /** A page of one tab. {@code more} is the path of the next page, or empty. */
    public record Page<T>(String tab, List<T> rows, String more, String todoCount) {}

    private final Inbox inbox;
    private final CaseSearch cases;
    private final CaseProgress progress;
    private final CaseLights lights;
    private final Deadlines deadlines;
    private final List<DraftSource> drafts;

    InboxController(Inbox inbox, CaseSearch cases, CaseProgress progress, CaseLights lights, Deadlines deadlines, List<DraftSource> drafts) {
        this.inbox = inbox;
        this.cases = cases;
        this.progress = progress;
        this.lights = lights;
        this.deadlines = deadlines;
        this.drafts = drafts;
    }

    @GetMapping("/inbox")
    String todo(@RequestParam(required = false) @Nullable String after, CurrentOfficial me, Model model) {
        var slice = inbox.todo(me, after);
        return show("todo", slice.rows().stream().map(this::row).toList(), more("/inbox", slice.next()), me, model);
    }

    @GetMapping("/inbox/done")
    String done(@RequestParam(required = false) @Nullable Long after, CurrentOfficial me, Model model) {
        var slice = inbox.done(me, after);
        var rows = slice.rows().stream()
                .map(row -> new DoneRow(row.caseNumber(), row.title(), row.unitName(), row.step(), ChineseTime.of(row.doneAt())))
                .toList();
        return show("done", rows, more("/inbox/done", slice.next()), me, model);
    }

    @GetMapping("/inbox/mine")
    String mine(@RequestParam(required = false) @Nullable String after, CurrentOfficial me, Model model) {
        var slice = cases.startedBy(me.id(), new CaseSearch.Query(null, null, null, after), me);
        var rows = rowsOf(slice.rows());
        return show("mine", rows, more("/inbox/mine", slice.next()), me, model);
    }

    @GetMapping("/inbox/drafts")
    String drafts(CurrentOfficial me, Model model) {
        var rows = drafts.stream()
                .flatMap(source -> source.draftsOf(me.id()).stream())
                .sorted(Comparator.comparing(DraftSource.Draft::changedAt).reversed())
                .map(draft -> new DraftRow(draft.link(), draft.title(), draft.kind(), ChineseTime.of(draft.changedAt())))
                .toList();
        return show("drafts", rows, "", me, model);
    }

    private String show(String tab, List<?> rows, String more, CurrentOfficial me, Model model) {
        int count = inbox.count(me);
        model.addAttribute(
                "page", new Page<>(tab, rows, more, count >= Inbox.COUNT_LIMIT ? "999+" : String.valueOf(count)));
        return "inbox/" + tab;
    }

    private TaskRow row(Inbox.Entry entry) {
        return new TaskRow(
                entry.path(), entry.title(), entry.unitName(), entry.step(), entry.from(), ChineseTime.of(entry.arrivedAt()),
                deadlines.light(entry.dueAt(), false), entry.note(), entry.caseNumber());
    }

    private List<CaseRow> rowsOf(List<CaseFile> files) {
        var waiting = progress.waiting(files);
        var lightOf = lights.of(files);
        return files.stream()
                .map(file -> new CaseRow(
                        file.number().value(), file.title(), file.status(), waiting.getOrDefault(file.number(), ""),
                        lightOf.get(file.number()),
                        ChineseTime.of(file.startedAt())))
                .toList();
    }

    private static String more(String path, @Nullable String next) {
        return next == null ? "" : UriComponentsBuilder.fromPath(path).queryParam("after", "{after}").encode().buildAndExpand(next).toUriString();
    }
}
