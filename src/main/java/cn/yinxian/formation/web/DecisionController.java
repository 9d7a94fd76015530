package cn.yinxian.formation.web;

import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.usecase.DecideApplication;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.ConfirmedActs;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 研究并批复: the deciding body approves (the 批复 is issued at once), returns or refuses. Serves userTask_committeeDecision. */
@Controller
class DecisionController {

    private static final String PAGE = "formation/committee-decision";

    private final DecideApplication decide;
    private final ConfirmedActs acts;
    private final FormationTaskPages pages;

    DecisionController(DecideApplication decide, ConfirmedActs acts, FormationTaskPages pages) {
        this.decide = decide;
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/formation/committee-decision")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", ReviewForm.empty(facts.version()));
        ReviewPage.choices(FormationStep.DECISION, model);
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/formation/committee-decision")
    String decide(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var command = new DecideApplication.Command(
                task, form.verdict(), form.metOn(), form.opinion(), form.requirements(), form.reasons(), form.version(), me);
        var answer = acts.attempt(task, ReviewPage.irrevocable(FormationStep.DECISION, form), () -> {
            form.requireReasons();
            decide.decide(command);
        }, me, errors, request);
        if (answer.done()) {
            flash.addFlashAttribute("message", ReviewPage.done(form.verdict(), true));
            return "redirect:/inbox";
        }
        response.setStatus(answer.status());
        pages.show(task, me, model);
        if (answer.asked() != null) {
            return answer.asked().page(model);
        }
        ReviewPage.choices(FormationStep.DECISION, model);
        return PAGE;
    }
}
