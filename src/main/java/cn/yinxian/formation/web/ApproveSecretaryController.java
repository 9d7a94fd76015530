package cn.yinxian.formation.web;

import cn.yinxian.formation.model.ElectedBranch;
import cn.yinxian.formation.usecase.ApproveSecretary;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
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

/** 审批书记人选: the deciding body approves the secretary, has it voted again, or assigns another. Serves userTask_approveSecretary. */
@Controller
class ApproveSecretaryController {

    private static final String PAGE = "formation/approve-secretary";

    private final ApproveSecretary approve;
    private final FormationQueries queries;
    private final FormationTaskPages pages;

    ApproveSecretaryController(ApproveSecretary approve, FormationQueries queries, FormationTaskPages pages) {
        this.approve = approve;
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
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> approve.approve(form.command(task, me)))) {
            flash.addFlashAttribute("message", "已提交，办件已转到下一环节。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        fill(task, me, model);
        return PAGE;
    }

    private long fill(TaskRef task, CurrentOfficial me, Model model) {
        var facts = pages.show(task, me, model);
        var number = CaseNumber.of(facts.number());
        model.addAttribute("elected", facts.elections().stream().map(one -> ElectionView.of(one, facts)).toList());
        model.addAttribute("newMembers", queries.eligible(number, ElectedBranch.NEW));
        model.addAttribute(
                "remainingMembers",
                facts.elections().size() > 1 ? queries.eligible(number, ElectedBranch.REMAINING) : Map.of());
        var verdicts = new LinkedHashMap<String, String>();
        verdicts.put("AGREE", "批准书记，委员备案");
        verdicts.put("RETURN", "退回，重新报告");
        verdicts.put("REFUSE", "不批准，重新选举");
        model.addAttribute("verdicts", verdicts);
        return facts.version();
    }
}
