package cn.yinxian.council.supervise.web;

import cn.yinxian.attachment.UploadedFile;
import cn.yinxian.council.supervise.usecase.ReportItem;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 上报办理情况. Serves userTask_reportProgress. */
@Controller
class ReportItemController {

    private static final String PAGE = "council/report-progress";

    record ProgressForm(@NotBlank @Size(max = 2000) @Nullable String content, @Nullable MultipartFile evidence, long version) {

        ReportItem.Command command(TaskRef task, CurrentOfficial me) {
            String text = Objects.requireNonNull(content);
            return new ReportItem.Command(task, text, UploadedFile.chosen(evidence), version, me);
        }
    }

    private final ReportItem report;
    private final ItemViews views;

    ReportItemController(ReportItem report, ItemViews views) {
        this.report = report;
        this.views = views;
    }

    @GetMapping("/tasks/{taskId}/council/report-progress")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", new ProgressForm("", null, views.show(TaskRef.of(taskId), me, model).version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/council/report-progress")
    String report(
            @PathVariable String taskId, @Valid @ModelAttribute("form") ProgressForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> report.report(form.command(task, me)))) {
            flash.addFlashAttribute("message", "办理情况已上报，由协调议事会议秘书审核。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        views.show(task, me, model);
        return PAGE;
    }
}
