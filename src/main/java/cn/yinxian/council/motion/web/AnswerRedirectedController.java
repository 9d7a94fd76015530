package cn.yinxian.council.motion.web;

import cn.yinxian.council.motion.usecase.AnswerRedirectedMotion;
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

/** 答复转办议题. Serves userTask_answerRedirected. */
@Controller
class AnswerRedirectedController {

    record AnswerForm(@NotBlank @Size(max = 2000) @Nullable String answer, long version) {}

    private static final String PAGE = "council/answer-redirected";

    private final AnswerRedirectedMotion answer;
    private final MotionTaskPages pages;

    AnswerRedirectedController(AnswerRedirectedMotion answer, MotionTaskPages pages) {
        this.answer = answer;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/council/answer-redirected")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var shown = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", new AnswerForm("", shown.view().version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/council/answer-redirected")
    String answer(
            @PathVariable String taskId, @Valid @ModelAttribute("form") AnswerForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> answer.answer(
                new AnswerRedirectedMotion.Command(task, form.answer().strip(), form.version(), me)))) {
            flash.addFlashAttribute("message", "已答复申报单位，办件办结。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, me, model);
        return PAGE;
    }
}
