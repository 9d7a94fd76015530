package cn.yinxian.organisation.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.usecase.BrowseOfficials;
import cn.yinxian.organisation.usecase.EndPost;
import cn.yinxian.organisation.web.OfficialLine.PostLine;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends a post with a last day. */
@Controller
class EndPostController {

    public record Page(OfficialLine official, PostLine post) {}

    private final BrowseOfficials officials;
    private final OfficialLines lines;
    private final EndPost endPost;
    private final Clock clock;

    EndPostController(BrowseOfficials officials, OfficialLines lines, EndPost endPost, Clock clock) {
        this.officials = officials;
        this.lines = lines;
        this.endPost = endPost;
        this.clock = clock;
    }

    @GetMapping("/admin/officials/{id}/posts/{post}/end")
    String show(@PathVariable String id, @PathVariable long post, Model model) {
        var page = page(id, post);
        model.addAttribute("page", page);
        model.addAttribute("form", new EndPostForm(WorkingCalendar.dayOf(clock.instant()), page.post().version()));
        return "organisation/post-end";
    }

    @PostMapping("/admin/officials/{id}/posts/{post}/end")
    String end(
            @PathVariable String id, @PathVariable long post, @Valid @ModelAttribute("form") EndPostForm form, BindingResult errors,
            CurrentOfficial me, Model model, HttpServletResponse response, RedirectAttributes flash) {
        var page = page(id, post);
        if (Attempt.succeeds(errors, () -> endPost.end(new EndPost.Command(post, form.lastDay(), form.version(), me.id())))) {
            flash.addFlashAttribute("message", "已记下“" + page.official().name() + "”这一任职的最后一天：" + form.lastDay() + "。");
            return "redirect:/admin/officials/" + page.official().id();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page);
        return "organisation/post-end";
    }

    /** A post of somebody else is not there. */
    private Page page(String id, long post) {
        var official = lines.of(officials.one(OfficialId.of(id)));
        var held = official.posts().stream().filter(line -> line.id() == post).findFirst().orElseThrow(Missing::new);
        return new Page(official, held);
    }
}
