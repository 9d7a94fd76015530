package cn.yinxian.workflow.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.HandlerNaming;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskHead;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 指定承办人: the page on which a clerk names who does a task that nobody in post can do. */
@Controller
class HandlerNamingController {

    /** What may be typed. */
    record HandlerForm(@NotBlank @Size(max = 32) String handler, @NotNull @Size(max = 200) String reason) {

        static HandlerForm empty() {
            return new HandlerForm("", "");
        }
    }

    private final OpenTasks tasks;
    private final HandlerNaming naming;
    private final Cases cases;
    private final CaseViews views;

    HandlerNamingController(OpenTasks tasks, HandlerNaming naming, Cases cases, CaseViews views) {
        this.tasks = tasks;
        this.naming = naming;
        this.cases = cases;
        this.views = views;
    }

    @GetMapping("/tasks/{taskId}/name-handler")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", HandlerForm.empty());
        return view(TaskRef.of(taskId), me, model);
    }

    @PostMapping("/tasks/{taskId}/name-handler")
    String name(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") HandlerForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> naming.name(task, form.handler(), form.reason(), me))) {
            flash.addFlashAttribute("message", "已指定承办人，对方将在待办中看到该事项。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(task, me, model);
    }

    private String view(TaskRef ref, CurrentOfficial me, Model model) {
        var task = tasks.open(ref, me);
        model.addAttribute("head", TaskHead.of(task, null));
        model.addAttribute("file", views.of(cases.require(task.caseNumber(), me)));
        model.addAttribute("handlers", naming.candidates(task));
        return "workflow/name-handler";
    }
}
