package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.site.usecase.DecideSite;
import cn.yinxian.demosite.site.usecase.SiteStep;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 基层党委意见, 区县领导审批, 市级材料评审. Serves userTask_unitOpinion, userTask_approveSite and userTask_deskReview. */
@Controller
class SiteVerdictController {

    /** Words of a step. */
    private record Words(SiteStep step, String agree, String refuse, String agreed, List<String> phrases) {}

    private static final Map<String, Words> WORDS = Map.of(
            "unit-opinion", new Words(SiteStep.UNIT_OPINION, "同意申报", "不同意申报", "已同意申报。", List.of("情况属实，同意申报。", "请补充讲解提纲。")),
            "approve-site", new Words(SiteStep.APPROVE, "同意推荐", "不同意推荐", "已同意推荐，报市级评审。", List.of("同意推荐。", "请完善场所用房情况。")),
            "desk-review", new Words(SiteStep.DESK_REVIEW, "材料合格，组织现场验收", "材料不合格", "材料已通过，请组织现场验收。", List.of("材料齐全，同意验收。", "请补充场所照片。")));

    private final DecideSite decide;
    private final SiteViews views;

    SiteVerdictController(DecideSite decide, SiteViews views) {
        this.decide = decide;
        this.views = views;
    }

    @GetMapping({"/tasks/{taskId}/demosite/unit-opinion", "/tasks/{taskId}/demosite/approve-site", "/tasks/{taskId}/demosite/desk-review"})
    String show(@PathVariable String taskId, HttpServletRequest request, CurrentOfficial me, Model model) {
        var site = views.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", new SiteVerdictForm(null, null, "", site.version()));
        return view(page(request), model);
    }

    @PostMapping({"/tasks/{taskId}/demosite/unit-opinion", "/tasks/{taskId}/demosite/approve-site", "/tasks/{taskId}/demosite/desk-review"})
    String decide(
            @PathVariable String taskId, HttpServletRequest request, @Valid @ModelAttribute("form") SiteVerdictForm form, BindingResult errors,
            CurrentOfficial me, Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        String page = page(request);
        if (Attempt.succeeds(errors, () -> decide.decide(
                new DecideSite.Command(task, WORDS.get(page).step(), form.verdict(), form.opinion(), form.version(), me)))) {
            flash.addFlashAttribute("message", form.done(WORDS.get(page).agreed()));
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        views.show(task, me, model);
        return view(page, model);
    }

    private static String view(String page, Model model) {
        var words = WORDS.get(page);
        model.addAttribute("verdicts", SiteVerdictForm.choices(words.agree(), words.refuse()));
        model.addAttribute("phrases", words.phrases());
        return "demosite/" + page;
    }

    /** Last part of the route that was asked for, however its letters are escaped in the address. */
    private static String page(HttpServletRequest request) {
        String route = Objects.requireNonNull((String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return route.substring(route.lastIndexOf('/') + 1);
    }
}
