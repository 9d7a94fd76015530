package cn.yinxian.workflow.passing.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.passing.DelegateTask;
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

/** 委派: whom, and what for. */
@Controller
class DelegateController {

    private static final String VIEW = "workflow/passing/delegate";

    private final DelegateTask delegate;
    private final PassingPages pages;

    DelegateController(DelegateTask delegate, PassingPages pages) {
        this.delegate = delegate;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/delegate")
    String show(@PathVariable String taskId, @RequestParam(required = false) @Nullable String name, CurrentOfficial me, Model model) {
        model.addAttribute("form", PersonForm.empty(name));
        pages.showWithPeople(TaskRef.of(taskId), delegate, name, me, model);
        return VIEW;
    }

    @PostMapping("/tasks/{taskId}/delegate")
    String delegate(
            @PathVariable String taskId, @Valid @ModelAttribute("form") PersonForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> delegate.delegate(task, form.person(), form.reason(), me))) {
            flash.addFlashAttribute("message", "已委派，对方已收到通知，办完会交回给您。在办件页面可以收回委派。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.showWithPeople(task, delegate, form.name(), me, model);
        return VIEW;
    }
}
