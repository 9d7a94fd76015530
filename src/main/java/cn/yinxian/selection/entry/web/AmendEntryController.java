package cn.yinxian.selection.entry.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.usecase.AmendEntry;
import cn.yinxian.selection.entry.usecase.EntryQueries;
import cn.yinxian.selection.entry.usecase.EntryStep;
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

/** 补正申报材料 and 按通知补正. Serves userTask_amendEntry and userTask_correctEntry. */
@Controller
class AmendEntryController {

    private static final String AMEND = "selection/amend-entry";
    private static final String CORRECT = "selection/correct-entry";

    private final AmendEntry amend;
    private final EntryTaskPages pages;

    AmendEntryController(AmendEntry amend, EntryTaskPages pages) {
        this.amend = amend;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/selection/amend-entry")
    String showAmend(@PathVariable String taskId, CurrentOfficial me, Model model) {
        return blank(AMEND, taskId, me, model);
    }

    @GetMapping("/tasks/{taskId}/selection/correct-entry")
    String showCorrect(@PathVariable String taskId, CurrentOfficial me, Model model) {
        return blank(CORRECT, taskId, me, model);
    }

    @PostMapping("/tasks/{taskId}/selection/amend-entry")
    String amend(
            @PathVariable String taskId, @Valid @ModelAttribute("form") EntryForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        return send(AMEND, EntryStep.AMEND, TaskRef.of(taskId), form, errors, me, model, response, flash);
    }

    @PostMapping("/tasks/{taskId}/selection/correct-entry")
    String correct(
            @PathVariable String taskId, @Valid @ModelAttribute("form") EntryForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        return send(CORRECT, EntryStep.CORRECT, TaskRef.of(taskId), form, errors, me, model, response, flash);
    }

    private String send(
            String page, EntryStep step, TaskRef task, EntryForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var facts = pages.show(task, me, model);
        if (Attempt.succeeds(errors, () -> amend.amend(new AmendEntry.Command(
                task, step, form.paper(facts.round()), form.file(), EntryForm.strip(form.note()), form.version(), me)))) {
            flash.addFlashAttribute("message", "补正后的材料已提交。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(page, form, facts, model);
    }

    private String blank(String page, String taskId, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        var form = EntryForm.of(facts.sheet().paper(), "", facts.round(), facts.sheet().version());
        model.addAttribute("form", form);
        return view(page, form, facts, model);
    }

    private static String view(String page, @Nullable EntryForm form, EntryQueries.Facts facts, Model model) {
        EntryFormPage.show(facts.round(), form, model);
        return page;
    }
}
