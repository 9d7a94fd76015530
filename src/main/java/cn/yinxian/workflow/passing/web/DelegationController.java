package cn.yinxian.workflow.passing.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.passing.RecallDelegation;
import cn.yinxian.workflow.passing.ResolveDelegation;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was delegated: done and given back by the delegate, or called back by whoever delegated it. */
@Controller
class DelegationController {

    record AnswerForm(@NotBlank @Size(max = 1000) String answer) {}

    private final ResolveDelegation resolve;
    private final RecallDelegation recall;
    private final ErrandPages pages;
    private final Cases cases;

    DelegationController(ResolveDelegation resolve, RecallDelegation recall, ErrandPages pages, Cases cases) {
        this.resolve = resolve;
        this.recall = recall;
        this.pages = pages;
        this.cases = cases;
    }

    @GetMapping("/tasks/{taskId}/delegation")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", new AnswerForm(""));
        pages.show(TaskRef.of(taskId), false, me, model);
        return "workflow/passing/delegation";
    }

    @PostMapping("/tasks/{taskId}/delegation")
    String resolve(
            @PathVariable String taskId, @Valid @ModelAttribute("form") AnswerForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> resolve.resolve(task, form.answer(), me))) {
            flash.addFlashAttribute("message", "已交回委派人。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, false, me, model);
        return "workflow/passing/delegation";
    }

    @GetMapping("/cases/{caseNumber}/recall-delegation")
    String showRecall(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        model.addAttribute("file", file);
        model.addAttribute("delegate", recall.delegate(file.number(), me));
        return "workflow/passing/recall-delegation";
    }

    @PostMapping("/cases/{caseNumber}/recall-delegation")
    String recall(@PathVariable String caseNumber, CurrentOfficial me, RedirectAttributes flash) {
        recall.recall(CaseNumber.of(caseNumber), me);
        flash.addFlashAttribute("message", "已收回委派，这件事项由您办理。");
        return "redirect:/inbox";
    }
}
