package cn.yinxian.filing.web;

import cn.yinxian.filing.usecase.AnswerFilingQuery;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** 答复备案询问: the committee that filed answers. Serves userTask_answerQuery. */
@Controller
class FilingAnswerController {

    record AnswerForm(@NotBlank @Size(max = 1000) String opinion, long version) {}

    private final AnswerFilingQuery answerQuery;
    private final FilingPages pages;

    FilingAnswerController(AnswerFilingQuery answerQuery, FilingPages pages) {
        this.answerQuery = answerQuery;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/filing/answer")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        long version = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", new AnswerForm("", version));
        return "filing/answer";
    }

    @PostMapping("/tasks/{taskId}/filing/answer")
    String answer(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var command = new AnswerFilingQuery.Command(task, form.opinion(), form.version(), me);
        if (Attempt.succeeds(errors, () -> answerQuery.answer(command))) {
            flash.addFlashAttribute("message", "答复已送组织部。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, me, model);
        return "filing/answer";
    }
}
