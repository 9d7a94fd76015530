package cn.yinxian.formation.web;

import cn.yinxian.formation.usecase.WithdrawApplication;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.Cases;
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

/** 撤销申请: a page of its own, because it cannot be undone. */
@Controller
class WithdrawController {

    record WithdrawForm(@NotBlank @Size(max = 300) String reason, long version) {}

    private final WithdrawApplication withdraw;
    private final Cases cases;
    private final FormationCasePage page;

    WithdrawController(WithdrawApplication withdraw, Cases cases, FormationCasePage page) {
        this.withdraw = withdraw;
        this.cases = cases;
        this.page = page;
    }

    @GetMapping("/formations/{caseNumber}/withdraw")
    String ask(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        model.addAttribute("form", new WithdrawForm("", page.version(file, me)));
        return view(file, me, model);
    }

    @PostMapping("/formations/{caseNumber}/withdraw")
    String withdraw(
            @PathVariable String caseNumber,
            @Valid @ModelAttribute("form") WithdrawForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        page.requireApplicant(file, me);
        var number = file.number();
        if (Attempt.succeeds(errors, () -> withdraw.withdraw(new WithdrawApplication.Command(number, form.reason(), form.version(), me)))) {
            flash.addFlashAttribute("message", "申请已撤销。如需再次申请，可以复制为新申请。");
            return "redirect:/formations/" + number;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(file, me, model);
    }

    private String view(CaseFile file, CurrentOfficial me, Model model) {
        page.show(file, me, model);
        return "formation/withdraw";
    }
}
