package cn.yinxian.organisation.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.usecase.AssignPost;
import cn.yinxian.organisation.usecase.BrowseOfficials;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.OfficialId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives an official a post: first the role (and for branch roles the unit), then the place and the period. */
@Controller
class AssignPostController {

    private final BrowseOfficials officials;
    private final OfficialLines lines;
    private final PostPlacePages places;
    private final AssignPost assignPost;
    private final Clock clock;

    AssignPostController(BrowseOfficials officials, OfficialLines lines, PostPlacePages places, AssignPost assignPost, Clock clock) {
        this.officials = officials;
        this.lines = lines;
        this.places = places;
        this.assignPost = assignPost;
        this.clock = clock;
    }

    @GetMapping("/admin/officials/{id}/posts/new")
    String show(
            @PathVariable String id, @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable String unit, Model model) {
        String place = role != null && role.isAdministrative() ? CandidateGroup.SYSTEM : "";
        var form = new NewPostForm(role, unit, place, "", WorkingCalendar.dayOf(clock.instant()), null);
        model.addAttribute("form", form);
        return view(id, form, model);
    }

    @PostMapping("/admin/officials/{id}/posts/new")
    String assign(
            @PathVariable String id, @Valid @ModelAttribute("form") NewPostForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var official = officials.one(OfficialId.of(id)).person();
        if (Attempt.succeeds(errors, () -> assignPost.assign(new AssignPost.Command(
                official.id(), form.role(), form.place().strip(), form.title(), form.period(), me.id())))) {
            flash.addFlashAttribute("message", "已为“" + official.name() + "”任职。");
            return "redirect:/admin/officials/" + official.id();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(id, form, model);
    }

    private String view(String id, NewPostForm form, Model model) {
        model.addAttribute("page", places.of(lines.of(officials.one(OfficialId.of(id))), form.role(), form.unit()));
        return "organisation/post-new";
    }
}
