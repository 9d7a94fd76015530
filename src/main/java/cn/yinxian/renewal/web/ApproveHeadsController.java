package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.usecase.ApproveHeads;
import cn.yinxian.renewal.usecase.RenewalFacts;
import cn.yinxian.renewal.usecase.RenewalQueries;
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

/** 审批书记人选: the superior sees the assembly counted, and approves or not. Serves userTask_approveSecretary. */
@Controller
class ApproveHeadsController {

    private static final String PAGE = "renewal/approve-secretary";

    private final ApproveHeads approve;
    private final ConfirmedActs acts;
    private final RenewalQueries queries;
    private final RenewalTaskPages pages;

    ApproveHeadsController(ApproveHeads approve, ConfirmedActs acts, RenewalQueries queries, RenewalTaskPages pages) {
        this.approve = approve;
        this.acts = acts;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/renewal/approve-secretary")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", VerdictForm.empty(facts.version()));
        return view(facts, model);
    }

    @PostMapping("/tasks/{taskId}/renewal/approve-secretary")
    String approve(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") VerdictForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var command = new ApproveHeads.Command(
                task, form.verdict(), form.assignedOrNull(), form.opinion(), form.version(), me);
        var what = VerdictPage.irrevocable(RenewalStep.APPROVE_SECRETARY, form);
        var answer = acts.attempt(task, what, () -> approve.approve(command), me, errors, request);
        if (answer.done()) {
            flash.addFlashAttribute("message", VerdictPage.done(RenewalStep.APPROVE_SECRETARY, form.verdict()));
            return "redirect:/inbox";
        }
        response.setStatus(answer.status());
        var facts = pages.show(task, me, model);
        return answer.asked() == null ? view(facts, model) : answer.asked().page(model);
    }

    private String view(RenewalFacts facts, Model model) {
        model.addAttribute("people", queries.eligibleNames(facts.state().number()));
        VerdictPage.choices(RenewalStep.APPROVE_SECRETARY, model);
        return PAGE;
    }
}
