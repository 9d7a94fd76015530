package cn.yinxian.publicity.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.usecase.ConfirmPublicity;
import cn.yinxian.publicity.usecase.PublicityQueries;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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

/** 确认公示结果. Serves userTask_confirmPublicity. */
@Controller
class ConfirmPublicityController {

    private static final String PAGE = "publicity/confirm-publicity";

    record ConfirmPublicityForm(@Size(max = 1000) @Nullable String opinion, long version) {}

    private final ConfirmPublicity confirm;
    private final PublicityQueries queries;
    private final PublicityPages pages;
    private final TaskPages tasks;

    ConfirmPublicityController(ConfirmPublicity confirm, PublicityQueries queries, PublicityPages pages, TaskPages tasks) {
        this.confirm = confirm;
        this.queries = queries;
        this.pages = pages;
        this.tasks = tasks;
    }

    @GetMapping("/tasks/{taskId}/publicity/confirm-publicity")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", new ConfirmPublicityForm("", view(TaskRef.of(taskId), me, model)));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/publicity/confirm-publicity")
    String confirm(
            @PathVariable String taskId, @Valid @ModelAttribute("form") ConfirmPublicityForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> confirm.confirm(new ConfirmPublicity.Command(task, form.opinion(), form.version(), me)))) {
            flash.addFlashAttribute("message", "公示结果已确认并公布。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        view(task, me, model);
        return PAGE;
    }

    /** @return the version shown */
    private long view(TaskRef task, CurrentOfficial me, Model model) {
        var prospect = queries.prospect(tasks.show(task, me, model).caseNumber());
        var view = prospect.facts().view();
        model.addAttribute("page", pages.page(prospect.facts(), PublicityListController.INSIDE));
        model.addAttribute("prospect", pages.lines(view.items(), prospect.outcomes()));
        model.addAttribute("objections", pages.objections(view, prospect.objections()));
        model.addAttribute("open", prospect.open());
        model.addAttribute("phrases", List.of("公示期满，无异议。", "公示期满，异议均已查结。"));
        return prospect.facts().version();
    }
}
