package cn.yinxian.workflow.turning.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.turning.ReturnMode;
import cn.yinxian.workflow.turning.SendBack;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 退回前面环节: where to, how it goes on afterwards, and what is wrong with what. */
@Controller
class SendBackController {

    private final SendBack sendBack;
    private final TaskPages pages;

    SendBackController(SendBack sendBack, TaskPages pages) {
        this.sendBack = sendBack;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/send-back")
    String ask(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", SendBackForm.empty());
        return view(TaskRef.of(taskId), me, model);
    }

    @PostMapping("/tasks/{taskId}/send-back")
    String send(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") SendBackForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var ref = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> sendBack.sendBack(form.command(ref, me)))) {
            flash.addFlashAttribute("message", "已退回，对方将在待办中看到该事项和退回的原因。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(ref, me, model);
    }

    private String view(TaskRef ref, CurrentOfficial me, Model model) {
        var choice = sendBack.choiceOf(pages.show(ref, me, model));
        model.addAttribute("choice", choice);
        model.addAttribute("targets", choice.targets().stream()
                .collect(Collectors.toMap(one -> one.key(), one -> one.name(), (a, b) -> a, java.util.LinkedHashMap::new)));
        model.addAttribute("modes", ReturnMode.values());
        return "workflow/send-back";
    }
}
