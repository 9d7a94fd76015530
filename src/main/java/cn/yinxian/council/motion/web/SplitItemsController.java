package cn.yinxian.council.motion.web;

import cn.yinxian.council.motion.usecase.CloseDecidedMotion;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** 分解议定事项: where nothing remains to be done, the motion ends. Serves userTask_splitItems. */
@Controller
class SplitItemsController {

    record ClosingForm(@NotBlank @Size(max = 1000) @Nullable String note, long version) {}

    private static final String PAGE = "council/split-items";

    private final CloseDecidedMotion close;
    private final MotionTaskPages pages;

    SplitItemsController(CloseDecidedMotion close, MotionTaskPages pages) {
        this.close = close;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/council/split-items")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var shown = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", new ClosingForm("", shown.view().version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/council/split-items")
    String close(
            @PathVariable String taskId, @Valid @ModelAttribute("form") ClosingForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> close.close(new CloseDecidedMotion.Command(task, form.note().strip(), form.version(), me)))) {
            flash.addFlashAttribute("message", "本议题没有需要督办的事项，已办结。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, me, model);
        return PAGE;
    }
}
