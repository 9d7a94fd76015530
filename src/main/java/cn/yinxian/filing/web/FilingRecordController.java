package cn.yinxian.filing.web;

import cn.yinxian.filing.usecase.RecordFiling;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** 办理备案: note the filing, or ask. Serves userTask_recordFiling. */
@Controller
class FilingRecordController {

    /** The two things a department may do with a filing. */
    enum FilingChoice {
        NOTE,
        QUERY
    }

    record FilingForm(@NotNull @Nullable FilingChoice choice, @Nullable @Size(max = 1000) String opinion, long version) {

        RecordFiling.Command command(TaskRef task, CurrentOfficial me) {
            return new RecordFiling.Command(task, choice == FilingChoice.QUERY, opinion == null ? "" : opinion, version, me);
        }
    }

    private final RecordFiling recordFiling;
    private final FilingPages pages;

    FilingRecordController(RecordFiling recordFiling, FilingPages pages) {
        this.recordFiling = recordFiling;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/filing/record")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        long version = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", new FilingForm(null, "", version));
        return view(model);
    }

    @PostMapping("/tasks/{taskId}/filing/record")
    String record(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") FilingForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> recordFiling.record(form.command(task, me)))) {
            flash.addFlashAttribute("message", form.choice() == FilingChoice.QUERY ? "询问已发出，等待对方答复。" : "备案已记录。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, me, model);
        return view(model);
    }

    private static String view(Model model) {
        model.addAttribute("choices", FilingChoice.values());
        return "filing/record";
    }
}
