package cn.yinxian.workflow.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.FormErrors;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.addressing.RecipientChoice;
import cn.yinxian.workflow.addressing.Recipients;
import cn.yinxian.workflow.consulting.AskForAdvice;
import cn.yinxian.workflow.consulting.Consultations;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 征求意见 from a task: whom one asks what, by when, and what has come of it. */
@Controller
class ConsultController {

    /** @param back page of the task */
    public record Page(
            RecipientChoice people, int usualDays, List<Consultations.Line> asked, String me, String back) {}

    private final TaskPages tasks;
    private final AskForAdvice ask;
    private final Recipients recipients;
    private final Consultations consultations;

    ConsultController(TaskPages tasks, AskForAdvice ask, Recipients recipients, Consultations consultations) {
        this.tasks = tasks;
        this.ask = ask;
        this.recipients = recipients;
        this.consultations = consultations;
    }

    @GetMapping("/tasks/{taskId}/consult")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", ConsultForm.empty());
        return view(TaskRef.of(taskId), ConsultForm.empty(), me, model);
    }

    @PostMapping("/tasks/{taskId}/consult")
    String ask(
            @PathVariable String taskId, @Valid @ModelAttribute("form") ConsultForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (form.searches()) {
            FormErrors.show(form, FormErrors.unreadable(errors), model);
            return view(task, form, me, model);
        }
        if (Attempt.succeeds(errors, () -> flash.addFlashAttribute("message", "已向 %d 人征求意见，答复会通知您。".formatted(
                ask.ask(new AskForAdvice.Command(task, form.people(), form.question().strip(), form.days(), form.mustAnswer(), me)))))) {
            return "redirect:/tasks/" + task + "/consult";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(task, form, me, model);
    }

    private String view(TaskRef ref, ConsultForm form, CurrentOfficial me, Model model) {
        OpenTask task = tasks.show(ref, me, model);
        var asked = consultations.of(task.caseNumber()).stream().filter(line -> line.taskId().equals(ref.value())).toList();
        model.addAttribute("page", new Page(
                recipients.choice(form.people(), form.sought(), task.caseNumber(), me),
                consultations.usualDays(), asked, me.id().value(), task.path()));
        return "workflow/consult";
    }
}
