package cn.yinxian.formation.web;

import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.usecase.ConsentToException;
import cn.yinxian.formation.usecase.ReviewApplication;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.ConfirmedActs;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 初审, 审核, 市级审批例外事项: serves userTask_clerkReview, userTask_leaderReview, userTask_cityConsent. */
@Controller
class ReviewController {

    private static final Map<String, FormationStep> STEPS = Map.of(
            "clerk-review", FormationStep.CLERK_REVIEW,
            "leader-review", FormationStep.LEADER_REVIEW,
            "city-consent", FormationStep.CITY_CONSENT);

    private final ReviewApplication review;
    private final ConsentToException consent;
    private final ConfirmedActs acts;
    private final FormationTaskPages pages;

    ReviewController(ReviewApplication review, ConsentToException consent, ConfirmedActs acts, FormationTaskPages pages) {
        this.review = review;
        this.consent = consent;
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping({
        "/tasks/{taskId}/formation/clerk-review",
        "/tasks/{taskId}/formation/leader-review",
        "/tasks/{taskId}/formation/city-consent"
    })
    String show(@PathVariable String taskId, HttpServletRequest request, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", ReviewForm.empty(facts.version()));
        return view(page(request), model);
    }

    @PostMapping({
        "/tasks/{taskId}/formation/clerk-review",
        "/tasks/{taskId}/formation/leader-review",
        "/tasks/{taskId}/formation/city-consent"
    })
    String submit(
            @PathVariable String taskId,
            HttpServletRequest request,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var step = STEPS.get(page(request));
        var answer = acts.attempt(task, ReviewPage.irrevocable(step, form), () -> decide(task, step, form, me), me, errors, request);
        if (answer.done()) {
            flash.addFlashAttribute("message", ReviewPage.done(form.verdict(), false));
            return "redirect:/inbox";
        }
        response.setStatus(answer.status());
        pages.show(task, me, model);
        return answer.asked() == null ? view(page(request), model) : answer.asked().page(model);
    }

    private void decide(TaskRef task, FormationStep step, ReviewForm form, CurrentOfficial me) {
        form.requireReasons();
        if (step == FormationStep.CITY_CONSENT) {
            consent.consent(new ConsentToException.Command(
                    task, form.verdict(), form.opinion(), form.reasons(), form.version(), me));
        } else {
            review.review(new ReviewApplication.Command(
                    task, step == FormationStep.LEADER_REVIEW, form.verdict(), form.opinion(), form.reasons(),
                    form.version(), me));
        }
    }

    /** Last part of the route that was asked for, however its letters are escaped in the address. */
    private static String page(HttpServletRequest request) {
        String route = Objects.requireNonNull((String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return route.substring(route.lastIndexOf('/') + 1);
    }

    private static String view(String step, Model model) {
        ReviewPage.choices(STEPS.get(step), model);
        return "formation/" + step;
    }
}
