package cn.yinxian.inbox.web;

import cn.yinxian.deadline.Light;
import cn.yinxian.inbox.DeskTab;
import cn.yinxian.inbox.usecase.BrowseFollowed;
import cn.yinxian.inbox.usecase.BrowseFollowed.Line;
import cn.yinxian.inbox.usecase.FollowCase;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseLights;
import cn.yinxian.workflow.CaseProgress;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.ChineseTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 我关注的: the list, and the two acts on a case that change it. */
@Controller
class FollowController {

    /** @param status null where the case may no longer be read */
    public record Row(
            String number, String title, String unitName, @Nullable CaseStatus status, String waiting, @Nullable Light light, String changedAt) {}

    /** @param more path of the next page, or empty */
    public record Page(List<Row> rows, String more) {}

    /** Whether one follows the case, before one changes it. */
    public record Question(String number, String title, boolean following) {}

    private final BrowseFollowed browse;
    private final FollowCase follow;
    private final CaseProgress progress;
    private final CaseLights lights;
    private final DeskPages desk;

    FollowController(BrowseFollowed browse, FollowCase follow, CaseProgress progress, CaseLights lights, DeskPages desk) {
        this.browse = browse;
        this.follow = follow;
        this.progress = progress;
        this.lights = lights;
        this.desk = desk;
    }

    @GetMapping("/inbox/followed")
    String followed(@RequestParam(required = false) @Nullable String after, CurrentOfficial me, Model model) {
        var slice = browse.of(me, after);
        var files = slice.rows().stream().map(Line::file).filter(Objects::nonNull).toList();
        var waiting = progress.waiting(files);
        var lightOf = lights.of(files);
        var rows = slice.rows().stream().map(line -> row(line, waiting, lightOf)).toList();
        String more = slice.next() == null ? "" : DeskTab.FOLLOWED.path() + "?after=" + FilterForm.encoded(slice.next());
        desk.show(DeskTab.FOLLOWED, me, model);
        model.addAttribute("page", new Page(rows, more));
        return "inbox/followed";
    }

    @GetMapping("/cases/{caseNumber}/follow")
    String ask(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var seen = follow.look(CaseNumber.of(caseNumber), me);
        model.addAttribute("page", new Question(caseNumber, seen.title(), seen.following()));
        return "inbox/follow";
    }

    @PostMapping("/cases/{caseNumber}/follow")
    String follow(@PathVariable String caseNumber, CurrentOfficial me, RedirectAttributes flash) {
        follow.follow(CaseNumber.of(caseNumber), me);
        flash.addFlashAttribute("message", "已关注。这个办件有变化时，会排在“我关注的”最前面。");
        return "redirect:/cases/" + CaseNumber.of(caseNumber);
    }

    @PostMapping("/cases/{caseNumber}/unfollow")
    String unfollow(@PathVariable String caseNumber, CurrentOfficial me, RedirectAttributes flash) {
        follow.unfollow(CaseNumber.of(caseNumber), me);
        flash.addFlashAttribute("message", "已取消关注。");
        return "redirect:" + DeskTab.FOLLOWED.path();
    }

    private static Row row(Line line, Map<CaseNumber, String> waiting, Map<CaseNumber, Light> lights) {
        String changed = ChineseTime.of(line.changedAt());
        CaseFile file = line.file();
        return file == null
                ? new Row(line.number().value(), line.number().value(), "", null, "", null, changed)
                : new Row(
                        line.number().value(), file.title(), file.unitName(), file.status(), waiting.getOrDefault(line.number(), ""),
                        lights.get(line.number()), changed);
    }
}
