package cn.yinxian.inbox.batch;

import cn.yinxian.inbox.batch.AgreeToSeveral.Result;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
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

/** 批量办理: the titles first, one opinion, and a line for each that was done or not. */
@Controller
class BatchController {

    /** @param tasks ids of the chosen tasks */
    public record BatchForm(@Nullable @Size(max = 1000) List<@Size(max = 64) String> tasks, @NotBlank @Size(max = 1000) String opinion) {

        public List<String> tasks() {
            return tasks == null ? List.of() : tasks;
        }
    }

    private final AgreeToSeveral several;
    private final TaskPages pages;

    BatchController(AgreeToSeveral several, TaskPages pages) {
        this.several = several;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/batch")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", new BatchForm(List.of(), "同意。"));
        return view(TaskRef.of(taskId), me, model);
    }

    @PostMapping("/tasks/{taskId}/batch")
    String agree(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") BatchForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var results = new ArrayList<Result>();
        if (Attempt.succeeds(errors, () -> results.addAll(several.agree(task, form.tasks(), form.opinion(), me)))) {
            flash.addFlashAttribute("results", results);
            return "redirect:/inbox/batch";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(task, me, model);
    }

    /** What became of each; opened again later, the page leads back to the inbox. */
    @GetMapping("/inbox/batch")
    String results(Model model) {
        return model.containsAttribute("results") ? "inbox/batch-results" : "redirect:/inbox";
    }

    private String view(TaskRef task, CurrentOfficial me, Model model) {
        var opened = pages.show(task, me, model);
        model.addAttribute("items", several.itemsBeside(task, me));
        model.addAttribute("opened", opened.ref().value());
        return "inbox/batch";
    }
}
