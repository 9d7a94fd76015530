package cn.yinxian.council.motion.web;

import cn.yinxian.council.motion.usecase.ConsentLateMotion;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** 答复逾期议题. Serves userTask_consentLate. */
@Controller
class ConsentLateController {

    record ConsentForm(@NotNull @Nullable Boolean agreed, @Size(max = 1000) @Nullable String opinion, long version) {}

    private static final String PAGE = "council/consent-late";

    private final ConsentLateMotion consent;
    private final MotionTaskPages pages;

    ConsentLateController(ConsentLateMotion consent, MotionTaskPages pages) {
        this.consent = consent;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/council/consent-late")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var shown = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", new ConsentForm(null, "", shown.view().version()));
        return view(model);
    }

    @PostMapping("/tasks/{taskId}/council/consent-late")
    String consent(
            @PathVariable String taskId, @Valid @ModelAttribute("form") ConsentForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> consent.consent(new ConsentLateMotion.Command(
                task, Boolean.TRUE.equals(form.agreed()), MotionForm.strip(form.opinion()), form.version(), me)))) {
            flash.addFlashAttribute("message", Boolean.TRUE.equals(form.agreed()) ? "已同意列入本次会议，交秘书审核。" : "留待下次会议，交秘书审核。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, me, model);
        return view(model);
    }

    private static String view(Model model) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("true", "同意列入本次会议");
        choices.put("false", "不同意，留待下次会议");
        model.addAttribute("choices", choices);
        model.addAttribute("phrases", List.of("事项紧急，同意列入本次会议。", "本次会议议题已满，请列入下次会议。"));
        return PAGE;
    }
}
