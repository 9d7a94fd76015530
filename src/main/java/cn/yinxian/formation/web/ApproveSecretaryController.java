package cn.yinxian.formation.web;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.web.ElectionView;
import cn.yinxian.formation.usecase.ApproveSecretary;
import cn.yinxian.formation.usecase.FormationFacts;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.formation.web.SecretaryForm.SecretaryChoice;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.FormErrors;
import cn.yinxian.workflow.ConfirmedActs;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 审批书记人选: the deciding body approves the secretary, has it voted again, or assigns another. Serves userTask_approveSecretary. */
@Controller
class ApproveSecretaryController {

    private static final String PAGE = "formation/approve-secretary";

    private static final Map<String, String> HINTS = Map.of(
            "APPROVE", "当选的书记、副书记即行任职，委员予以备案，系统编号印发批复",
            "ASSIGN", "确有必要时，改由另一名党员任书记，须写明理由",
            "RETURN", "报告有误的，退回补正后重新报告，不必重新选举",
            "REFUSE", "由党支部重新选举；批准前，当选人代行职责");

    private final ApproveSecretary approve;
    private final FormationQueries queries;
    private final ConfirmedActs acts;
    private final FormationTaskPages pages;

    ApproveSecretaryController(ApproveSecretary approve, FormationQueries queries, ConfirmedActs acts, FormationTaskPages pages) {
        this.approve = approve;
        this.acts = acts;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/formation/approve-secretary")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        long version = fill(TaskRef.of(taskId), me, model);
        model.addAttribute("form", new SecretaryForm(null, "", "", "", version));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/formation/approve-secretary")
    String approve(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") SecretaryForm form,
            BindingResult binding,
            CurrentOfficial me,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var errors = FormErrors.on(form, binding);
        var command = form.command(task, me, errors);
        var answer = acts.attempt(task, form.irrevocable(), () -> approve.approve(command), me, errors, request);
        if (answer.done()) {
            flash.addFlashAttribute("message", "已提交，办件已转到下一环节。");
            return "redirect:/inbox";
        }
        response.setStatus(answer.status());
        FormErrors.show(form, errors, model);
        fill(task, me, model);
        return answer.asked() == null ? PAGE : answer.asked().page(model);
    }

    private long fill(TaskRef task, CurrentOfficial me, Model model) {
        var facts = pages.show(task, me, model);
        var number = CaseNumber.of(facts.number());
        model.addAttribute("elected", elections(facts));
        model.addAttribute("newMembers", queries.eligible(number, ElectedBranch.NEW));
        model.addAttribute(
                "remainingMembers",
                facts.elections().size() > 1 ? queries.eligible(number, ElectedBranch.REMAINING) : Map.of());
        model.addAttribute("choices", SecretaryChoice.values());
        model.addAttribute("hints", HINTS);
        return facts.version();
    }

    private static List<ElectionView> elections(FormationFacts facts) {
        return facts.elections().stream()
                .map(one -> ElectionView.of(
                        one.branch() == ElectedBranch.NEW ? facts.name() : Objects.requireNonNullElse(facts.subjectName(), "原党支部"), one))
                .toList();
    }
}
