package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.usecase.AssessReview;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 核查年度情况. Serves userTask_assessReview. */
@Controller
class ReviewAssessmentController {

    private static final String PAGE = "renewal/assess-review";

    private final AssessReview assess;
    private final ReviewPages pages;

    ReviewAssessmentController(AssessReview assess, ReviewPages pages) {
        this.assess = assess;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/renewal/assess-review")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", VerdictForm.empty(facts.state().version()));
        return view(model);
    }

    @PostMapping("/tasks/{taskId}/renewal/assess-review")
    String assess(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") VerdictForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> assess.assess(
                new AssessReview.Command(task, form.verdict(), form.opinion(), form.version(), me)))) {
            flash.addFlashAttribute("message", form.verdict() == Verdict.REFUSE
                    ? "核查未通过，办件已办结。请督促该党支部办理撤销。"
                    : form.verdict() == Verdict.RETURN ? "已退回党支部补正。" : "核查通过，办件已办结。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, me, model);
        return view(model);
    }

    private static String view(Model model) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        verdicts.put("AGREE", "通过，继续存在");
        verdicts.put("RETURN", "退回补正");
        verdicts.put("REFUSE", "不通过，应当撤销");
        model.addAttribute("verdicts", verdicts);
        model.addAttribute("hints", Map.of("REFUSE", "所依托的机构已不存在、党员不足3人或者不能正常开展活动的，应当撤销；撤销另行办理"));
        model.addAttribute("phrases", List.of("情况属实，予以通过。", "请补充组织生活记录。"));
        model.addAttribute("writes", false);
        return PAGE;
    }
}
