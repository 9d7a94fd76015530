package cn.yinxian.workflow.turning.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.turning.TerminateCase;
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

/** 终止办件: a page of its own, because it cannot be undone. */
@Controller
class TerminateController {

    record TerminateForm(@NotBlank @Size(max = 300) String reason) {}

    private final TerminateCase terminate;
    private final Cases cases;
    private final CaseViews views;

    TerminateController(TerminateCase terminate, Cases cases, CaseViews views) {
        this.terminate = terminate;
        this.cases = cases;
        this.views = views;
    }

    @GetMapping("/cases/{caseNumber}/terminate")
    String ask(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        model.addAttribute("form", new TerminateForm(""));
        return view(cases.require(CaseNumber.of(caseNumber), me), me, model);
    }

    @PostMapping("/cases/{caseNumber}/terminate")
    String terminate(
            @PathVariable String caseNumber,
            @Valid @ModelAttribute("form") TerminateForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        if (Attempt.succeeds(errors, () -> terminate.terminate(new TerminateCase.Command(file.number(), form.reason().strip(), me)))) {
            flash.addFlashAttribute("message", "办件已终止，申请人和正在办理的人员已得到通知。");
            return "redirect:/cases/" + file.number();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(file, me, model);
    }

    private String view(CaseFile file, CurrentOfficial me, Model model) {
        model.addAttribute("whyNot", terminate.whyNot(file, me));
        model.addAttribute("file", views.of(file));
        return "workflow/terminate";
    }
}
