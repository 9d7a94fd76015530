package cn.yinxian.workflow.passing.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.passing.HandOverTask;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 转办: whom, and why. */
@Controller
class HandOverController {

    private static final String VIEW = "workflow/passing/hand-over";

    private final HandOverTask handOver;
    private final PassingPages pages;

    HandOverController(HandOverTask handOver, PassingPages pages) {
        this.handOver = handOver;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/hand-over")
    String show(@PathVariable String taskId, @RequestParam(required = false) @Nullable String name, CurrentOfficial me, Model model) {
        model.addAttribute("form", PersonForm.empty(name));
        pages.showWithPeople(TaskRef.of(taskId), handOver, name, me, model);
        return VIEW;
    }

    @PostMapping("/tasks/{taskId}/hand-over")
    String handOver(
            @PathVariable String taskId, @Valid @ModelAttribute("form") PersonForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> handOver.handOver(task, form.person(), form.reason(), me))) {
            flash.addFlashAttribute("message", "已转办，对方已收到通知；这件事项不再由您办理。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.showWithPeople(task, handOver, form.name(), me, model);
        return VIEW;
    }
}
