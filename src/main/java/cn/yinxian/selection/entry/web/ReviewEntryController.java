package cn.yinxian.selection.entry.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.usecase.ReviewEntry;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** 审核申报材料. Serves userTask_reviewEntry. */
@Controller
class ReviewEntryController {

    record ReviewEntryForm(@NotNull @Nullable Verdict verdict, @Nullable Boolean vouched, @Nullable @Size(max = 1000) String opinion, long version) {}

    private static final String PAGE = "selection/review-entry";

    private final ReviewEntry review;
    private final EntryTaskPages pages;

    ReviewEntryController(ReviewEntry review, EntryTaskPages pages) {
        this.review = review;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/selection/review-entry")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", new ReviewEntryForm(null, false, "", facts.sheet().version()));
        return view(model);
    }

    @PostMapping("/tasks/{taskId}/selection/review-entry")
    String review(
            @PathVariable String taskId, @Valid @ModelAttribute("form") ReviewEntryForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> review.review(new ReviewEntry.Command(
                task, Objects.requireNonNull(form.verdict()), Boolean.TRUE.equals(form.vouched()), form.opinion(), form.version(), me)))) {
            flash.addFlashAttribute("message", switch (form.verdict()) {
                case AGREE -> "已同意，由区县排序推荐。";
                case RETURN -> "已退回补正。";
                case REFUSE -> "已不同意，办件办结。";
            });
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, me, model);
        return view(model);
    }

    private static String view(Model model) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        verdicts.put("AGREE", "同意申报");
        verdicts.put("RETURN", "退回补正");
        verdicts.put("REFUSE", "不同意");
        model.addAttribute("verdicts", verdicts);
        model.addAttribute("phrases", List.of("材料属实，同意申报。", "请补充佐证材料。"));
        return PAGE;
    }
}
