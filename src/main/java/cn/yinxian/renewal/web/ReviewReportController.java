package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Review;
import cn.yinxian.renewal.usecase.ReportReview;
import cn.yinxian.renewal.usecase.ReviewQueries;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
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

/** 报告年度情况. Serves userTask_reportReview. */
@Controller
class ReviewReportController {

    private static final String PAGE = "renewal/report-review";

    record YearForm(
            @NotNull @PositiveOrZero @Max(9999) @Nullable Integer members,
            @NotNull @Nullable Boolean bodyExists,
            @NotNull @PositiveOrZero @Max(999) @Nullable Integer activities,
            @NotBlank @Size(max = 2000) String report,
            long version) {

        static YearForm of(ReviewQueries.Facts facts) {
            var told = facts.state().report();
            return told == null
                    ? new YearForm(facts.gathered(), null, null, "", facts.state().version())
                    : new YearForm(told.members(), told.bodyExists(), told.activities(), told.text(), facts.state().version());
        }

        Review.Report told() {
            return new Review.Report(members, bodyExists, activities, report.strip());
        }
    }

    private final ReportReview report;
    private final ReviewPages pages;

    ReviewReportController(ReportReview report, ReviewPages pages) {
        this.report = report;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/renewal/report-review")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", YearForm.of(pages.show(TaskRef.of(taskId), me, model)));
        return view(model);
    }

    @PostMapping("/tasks/{taskId}/renewal/report-review")
    String report(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") YearForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> report.report(new ReportReview.Command(task, form.told(), form.version(), me)))) {
            flash.addFlashAttribute("message", "年度情况已报批准成立的党组织。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, me, model);
        return view(model);
    }

    private static String view(Model model) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("true", "仍在");
        choices.put("false", "已不存在");
        model.addAttribute("choices", choices);
        return PAGE;
    }
}
