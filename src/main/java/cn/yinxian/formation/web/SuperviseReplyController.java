package cn.yinxian.formation.web;

import cn.yinxian.formation.usecase.SuperviseReply;
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

/** 督促批复: the leader of the level notes how an overdue reply was urged. Serves userTask_superviseReply. */
@Controller
class SuperviseReplyController {

    record SuperviseForm(@NotBlank @Size(max = 300) String opinion) {}

    private static final String PAGE = "formation/supervise-reply";

    private final SuperviseReply supervise;
    private final FormationTaskPages pages;

    SuperviseReplyController(SuperviseReply supervise, FormationTaskPages pages) {
        this.supervise = supervise;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/formation/supervise-reply")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", new SuperviseForm(""));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/formation/supervise-reply")
    String supervise(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") SuperviseForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> supervise.supervise(new SuperviseReply.Command(task, form.opinion(), me)))) {
            flash.addFlashAttribute("message", "督促情况已记入办件。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, me, model);
        return PAGE;
    }
}
