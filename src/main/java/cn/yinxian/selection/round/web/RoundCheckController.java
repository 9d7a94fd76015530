package cn.yinxian.selection.round.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.usecase.RoundDoor;
import cn.yinxian.selection.round.usecase.SubmitRound;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 核对并送审: what the notice will say, what the round may end in, and the one button that submits it. */
@Controller
class RoundCheckController {

    record CheckForm(long version) {}

    private static final String PAGE = "selection/round-check";

    private final RoundDoor door;
    private final SubmitRound submit;
    private final RoundViews views;

    RoundCheckController(RoundDoor door, SubmitRound submit, RoundViews views) {
        this.door = door;
        this.submit = submit;
        this.views = views;
    }

    @GetMapping("/selections/drafts/{id}")
    String show(@PathVariable long id, CurrentOfficial me, Model model) {
        return view(id, me, model);
    }

    @PostMapping("/selections/drafts/{id}/submit")
    String submit(
            @PathVariable long id, @ModelAttribute("form") CheckForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var number = new CaseNumber[1];
        if (Attempt.succeeds(errors, () -> number[0] = submit.submit(new SubmitRound.Command(id, form.version(), me)))) {
            flash.addFlashAttribute("message", "评选方案已送审，编号 " + number[0] + "。");
            return "redirect:/selections/" + number[0];
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(id, me, model);
    }

    private String view(long id, CurrentOfficial me, Model model) {
        var round = door.draft(id, me);
        round.requireDraft();
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new CheckForm(round.sheet().version()));
        }
        model.addAttribute("view", views.of(round));
        model.addAttribute("id", id);
        return PAGE;
    }
}
