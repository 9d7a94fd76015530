package cn.yinxian.council.meeting.web;

import cn.yinxian.council.meeting.usecase.SignMinutes;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 签发纪要. Serves userTask_signMinutes. */
@Controller
class SignMinutesController {

    private static final String PAGE = "council/sign-minutes";

    private final SignMinutes sign;
    private final MeetingTaskPages pages;

    SignMinutesController(SignMinutes sign, MeetingTaskPages pages) {
        this.sign = sign;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/council/sign-minutes")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", MeetingVerdictForm.empty(facts.state().version()));
        return view(model);
    }

    @PostMapping("/tasks/{taskId}/council/sign-minutes")
    String decide(
            @PathVariable String taskId, @Valid @ModelAttribute("form") MeetingVerdictForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> sign.sign(new SignMinutes.Command(
                task, Objects.requireNonNull(form.verdict()), form.opinion(), form.version(), me)))) {
            flash.addFlashAttribute("message", form.verdict() == Verdict.AGREE ? "纪要已签发，各议题的纪要摘录已送回提出单位。" : "已退回秘书处修改。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, me, model);
        return view(model);
    }

    private static String view(Model model) {
        model.addAttribute("verdicts", MeetingVerdictForm.choices("同意签发"));
        model.addAttribute("phrases", List.of("同意签发。", "请核对议定意见的表述。"));
        return PAGE;
    }
}
