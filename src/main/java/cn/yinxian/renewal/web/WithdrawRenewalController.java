package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.usecase.WithdrawRenewal;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
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

/** 撤销: a page of its own, because it cannot be undone. */
@Controller
class WithdrawRenewalController {

    record WithdrawForm(@NotBlank @Size(max = 300) String reason, long version) {}

    private static final String PAGE = "renewal/withdraw";

    private final WithdrawRenewal withdraw;
    private final Cases cases;
    private final RenewalCasePage page;

    WithdrawRenewalController(WithdrawRenewal withdraw, Cases cases, RenewalCasePage page) {
        this.withdraw = withdraw;
        this.cases = cases;
        this.page = page;
    }

    @GetMapping("/renewals/{caseNumber}/withdraw")
    String ask(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var file = own(caseNumber, me);
        model.addAttribute("form", new WithdrawForm("", page.show(file, me, model)));
        return PAGE;
    }

    @PostMapping("/renewals/{caseNumber}/withdraw")
    String withdraw(
            @PathVariable String caseNumber,
            @Valid @ModelAttribute("form") WithdrawForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var file = own(caseNumber, me);
        var number = file.number();
        if (Attempt.succeeds(errors, () -> withdraw.withdraw(
                new WithdrawRenewal.Command(number, form.reason(), form.version(), me)))) {
            flash.addFlashAttribute("message", "已撤销。");
            return "redirect:/renewals/" + number;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page.show(file, me, model);
        return PAGE;
    }

    private CaseFile own(String caseNumber, CurrentOfficial me) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        if (!file.applicant().equals(me.id())) {
            throw new Missing();
        }
        return file;
    }
}
