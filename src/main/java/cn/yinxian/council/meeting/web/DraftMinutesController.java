package cn.yinxian.council.meeting.web;

import cn.yinxian.council.meeting.usecase.SubmitMinutes;
import cn.yinxian.council.meeting.usecase.WriteMinutes;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
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

/** 起草纪要. Serves userTask_draftMinutes. */
@Controller
class DraftMinutesController {

    private static final String PAGE = "council/draft-minutes";

    /** @param act save, redraft or submit */
    record MinutesForm(@NotBlank @Size(max = 16000) String text, @Nullable @Size(max = 10) String act, long version) {

        boolean submits() {
            return "submit".equals(act);
        }
    }

    private final WriteMinutes write;
    private final SubmitMinutes submit;
    private final MeetingTaskPages pages;

    DraftMinutesController(WriteMinutes write, SubmitMinutes submit, MeetingTaskPages pages) {
        this.write = write;
        this.submit = submit;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/council/draft-minutes")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var state = pages.show(TaskRef.of(taskId), me, model).state();
        model.addAttribute("form", new MinutesForm(Objects.requireNonNullElse(state.minutes(), ""), null, state.version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/council/draft-minutes")
    String act(
            @PathVariable String taskId, @Valid @ModelAttribute("form") MinutesForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> act(task, form, me))) {
            flash.addFlashAttribute("message", form.submits() ? "纪要已报请召集人签发。" : "纪要已保存。");
            return form.submits() ? "redirect:/inbox" : "redirect:/tasks/" + task + "/" + PAGE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, me, model);
        return PAGE;
    }

    private void act(TaskRef task, MinutesForm form, CurrentOfficial me) {
        if (form.submits()) {
            submit.submit(new SubmitMinutes.Command(task, form.text(), form.version(), me));
        } else {
            write.write(new WriteMinutes.Command(task, "redraft".equals(form.act()) ? null : form.text(), form.version(), me));
        }
    }
}
