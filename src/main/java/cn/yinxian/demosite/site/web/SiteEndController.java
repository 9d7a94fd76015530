package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.site.usecase.ExitSite;
import cn.yinxian.demosite.site.usecase.SiteQueries;
import cn.yinxian.demosite.site.usecase.WithdrawSite;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.Cases;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 撤销 of an application by its unit, and 退出名录 by the clerk of the city: pages of their own, because they cannot be undone. */
@Controller
class SiteEndController {

    record ReasonForm(@NotBlank @Size(max = 300) @Nullable String reason, long version) {}

    private final WithdrawSite withdraw;
    private final ExitSite exit;
    private final Cases cases;
    private final SiteCasePages pages;
    private final SiteQueries queries;

    SiteEndController(WithdrawSite withdraw, ExitSite exit, Cases cases, SiteCasePages pages, SiteQueries queries) {
        this.withdraw = withdraw;
        this.exit = exit;
        this.cases = cases;
        this.pages = pages;
        this.queries = queries;
    }

    @GetMapping("/demo-sites/{caseNumber}/withdraw")
    String askWithdraw(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        return blank(own(caseNumber, me), "demosite/withdraw-site", me, model);
    }

    @PostMapping("/demo-sites/{caseNumber}/withdraw")
    String withdraw(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var file = own(caseNumber, me);
        if (Attempt.succeeds(errors, () -> withdraw.withdraw(
                new WithdrawSite.Command(file.number(), form.reason().strip(), form.version(), me)))) {
            return done("已撤销。", file, flash);
        }
        return refused(file, "demosite/withdraw-site", me, model, response);
    }

    @GetMapping("/demo-sites/{caseNumber}/exit")
    String askExit(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        return blank(listed(caseNumber, me), "demosite/exit-site", me, model);
    }

    @PostMapping("/demo-sites/{caseNumber}/exit")
    String exit(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var file = listed(caseNumber, me);
        if (Attempt.succeeds(errors, () -> exit.exit(new ExitSite.Command(file.number(), form.reason(), form.version(), me)))) {
            return done("已退出名录，通知已印发。", file, flash);
        }
        return refused(file, "demosite/exit-site", me, model, response);
    }

    private String blank(CaseFile file, String page, CurrentOfficial me, Model model) {
        model.addAttribute("form", new ReasonForm("", queries.facts(file.number()).state().version()));
        pages.show(file, me, model);
        return page;
    }

    private static String done(String message, CaseFile file, RedirectAttributes flash) {
        flash.addFlashAttribute("message", message);
        return "redirect:/demo-sites/" + file.number();
    }

    private String refused(CaseFile file, String page, CurrentOfficial me, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(file, me, model);
        return page;
    }

    private CaseFile own(String caseNumber, CurrentOfficial me) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        if (!file.applicant().equals(me.id())) {
            throw new Missing();
        }
        return file;
    }

    private CaseFile listed(String caseNumber, CurrentOfficial me) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        if (!exit.offered(queries.facts(file.number()).state(), me)) {
            throw new Missing();
        }
        return file;
    }
}
