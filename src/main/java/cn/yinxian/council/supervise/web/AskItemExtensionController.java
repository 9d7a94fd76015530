package cn.yinxian.council.supervise.web;

import cn.yinxian.council.supervise.usecase.AskItemExtension;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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

/** 申请延期: the other way out of userTask_reportProgress. */
@Controller
class AskItemExtensionController {

    private static final String PAGE = "council/ask-extension";

    record ExtensionForm(@NotNull @Nullable LocalDate until, @NotBlank @Size(max = 500) @Nullable String reason, long version) {}

    private final AskItemExtension ask;
    private final ItemViews views;

    AskItemExtensionController(AskItemExtension ask, ItemViews views) {
        this.ask = ask;
        this.views = views;
    }

    @GetMapping("/tasks/{taskId}/council/ask-extension")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", new ExtensionForm(null, "", views.show(TaskRef.of(taskId), me, model).version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/council/ask-extension")
    String ask(
            @PathVariable String taskId, @Valid @ModelAttribute("form") ExtensionForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> ask.ask(
                new AskItemExtension.Command(task, form.until(), form.reason(), form.version(), me)))) {
            flash.addFlashAttribute("message", "延期申请已提交；答复前，原期限不变。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        views.show(task, me, model);
        return PAGE;
    }
}
