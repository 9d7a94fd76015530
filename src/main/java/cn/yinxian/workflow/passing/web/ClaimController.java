package cn.yinxian.workflow.passing.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.passing.ClaimTask;
import cn.yinxian.workflow.passing.ReleaseTask;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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

/** 认领 and 放回: each a page that says what will happen, and one button. */
@Controller
class ClaimController {

    record ClaimForm() {}

    record ReleaseForm(@Nullable @Size(max = 200) String reason) {}

    private final ClaimTask claim;
    private final ReleaseTask release;
    private final OpenTasks tasks;
    private final PassingPages pages;

    ClaimController(ClaimTask claim, ReleaseTask release, OpenTasks tasks, PassingPages pages) {
        this.claim = claim;
        this.release = release;
        this.tasks = tasks;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/claim")
    String showClaim(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", new ClaimForm());
        pages.show(TaskRef.of(taskId), claim, me, model);
        return "workflow/passing/claim";
    }

    @PostMapping("/tasks/{taskId}/claim")
    String claim(
            @PathVariable String taskId, @ModelAttribute("form") ClaimForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> claim.claim(task, me))) {
            flash.addFlashAttribute("message", "已认领，其他人的待办中不再有这件事项。不能办理的，可以放回。");
            return "redirect:" + tasks.open(task, me).path();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, claim, me, model);
        return "workflow/passing/claim";
    }

    @GetMapping("/tasks/{taskId}/release")
    String showRelease(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", new ReleaseForm(null));
        pages.show(TaskRef.of(taskId), release, me, model);
        return "workflow/passing/release";
    }

    @PostMapping("/tasks/{taskId}/release")
    String release(
            @PathVariable String taskId, @Valid @ModelAttribute("form") ReleaseForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> release.release(task, form.reason(), me))) {
            flash.addFlashAttribute("message", "已放回，本组人员的待办中又有了这件事项。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, release, me, model);
        return "workflow/passing/release";
    }
}
