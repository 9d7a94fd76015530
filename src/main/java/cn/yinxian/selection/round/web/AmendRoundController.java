package cn.yinxian.selection.round.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.model.RoundSheet;
import cn.yinxian.selection.round.usecase.AmendRound;
import cn.yinxian.selection.round.usecase.RoundPlanning;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 修改评选方案. Serves userTask_amendRound. */
@Controller
class AmendRoundController {

    private static final String PAGE = "selection/amend-round";

    private final AmendRound amend;
    private final RoundTaskPages pages;
    private final RoundFormPage page;
    private final RoundPlanning planning;

    AmendRoundController(AmendRound amend, RoundTaskPages pages, RoundFormPage page, RoundPlanning planning) {
        this.amend = amend;
        this.pages = pages;
        this.page = page;
        this.planning = planning;
    }

    @GetMapping("/tasks/{taskId}/selection/amend-round")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var round = pages.show(TaskRef.of(taskId), me, model);
        var form = RoundForm.of(planning.withAllPlaces(round.plan()), round.version());
        model.addAttribute("form", form);
        return view(form, round, model);
    }

    @PostMapping("/tasks/{taskId}/selection/amend-round")
    String amend(
            @PathVariable String taskId, @Valid @ModelAttribute("form") RoundForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> amend.amend(
                new AmendRound.Command(task, form.plan(), RoundForm.strip(form.note()), form.version(), me)))) {
            flash.addFlashAttribute("message", "修改后的方案已送审。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(form, pages.show(task, me, model), model);
    }

    private String view(@Nullable RoundForm form, RoundSheet round, Model model) {
        page.show(form, round.plan().kind(), model);
        return PAGE;
    }
}
