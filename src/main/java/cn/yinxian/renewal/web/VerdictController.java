package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.usecase.DecideShift;
import cn.yinxian.renewal.usecase.ReplyToRequest;
import cn.yinxian.renewal.usecase.VetCandidates;
import cn.yinxian.workflow.ConfirmedActs;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 批复换届请示, 审批延期或提前, 特批超限延期, 审查候选人预备人选: serves userTask_committeeReply, userTask_decideShift,
 * userTask_overrideShift and userTask_vetCandidates.
 */
@Controller
class VerdictController {

    private static final Map<String, RenewalStep> STEPS = Map.of(
            "reply", RenewalStep.REPLY,
            "decide-shift", RenewalStep.DECIDE_SHIFT,
            "override-shift", RenewalStep.OVERRIDE_SHIFT,
            "vet", RenewalStep.VET_CANDIDATES);

    private final ReplyToRequest reply;
    private final DecideShift shift;
    private final VetCandidates vet;
    private final ConfirmedActs acts;
    private final RenewalTaskPages pages;

    VerdictController(
            ReplyToRequest reply, DecideShift shift, VetCandidates vet, ConfirmedActs acts, RenewalTaskPages pages) {
        this.reply = reply;
        this.shift = shift;
        this.vet = vet;
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping({
        "/tasks/{taskId}/renewal/reply",
        "/tasks/{taskId}/renewal/decide-shift",
        "/tasks/{taskId}/renewal/override-shift",
        "/tasks/{taskId}/renewal/vet"
    })
    String show(@PathVariable String taskId, HttpServletRequest request, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", VerdictForm.empty(facts.version()));
        return view(request, model);
    }

    @PostMapping({
        "/tasks/{taskId}/renewal/reply",
        "/tasks/{taskId}/renewal/decide-shift",
        "/tasks/{taskId}/renewal/override-shift",
        "/tasks/{taskId}/renewal/vet"
    })
    String decide(
            @PathVariable String taskId,
            HttpServletRequest request,
            @Valid @ModelAttribute("form") VerdictForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var step = STEPS.get(RenewalTaskPages.page(request));
        var answer = acts.attempt(
                task, VerdictPage.irrevocable(step, form), () -> decide(task, step, form, me), me, errors, request);
        if (answer.done()) {
            flash.addFlashAttribute("message", VerdictPage.done(step, form.verdict()));
            return "redirect:/inbox";
        }
        response.setStatus(answer.status());
        pages.show(task, me, model);
        return answer.asked() == null ? view(request, model) : answer.asked().page(model);
    }

    private void decide(TaskRef task, RenewalStep step, VerdictForm form, CurrentOfficial me) {
        switch (step) {
            case REPLY -> reply.reply(new ReplyToRequest.Command(
                    task, form.verdict(), form.opinion(), form.besidesOrEmpty(), form.version(), me));
            case DECIDE_SHIFT -> shift.decide(shift(task, form, me));
            case OVERRIDE_SHIFT -> shift.override(shift(task, form, me));
            default -> vet.vet(new VetCandidates.Command(task, form.verdict(), form.opinion(), form.version(), me));
        }
    }

    private static DecideShift.Command shift(TaskRef task, VerdictForm form, CurrentOfficial me) {
        return new DecideShift.Command(task, form.verdict(), form.opinion(), form.besidesOrEmpty(), form.version(), me);
    }

    private static String view(HttpServletRequest request, Model model) {
        VerdictPage.choices(STEPS.get(RenewalTaskPages.page(request)), model);
        return "renewal/" + RenewalTaskPages.page(request);
    }
}
