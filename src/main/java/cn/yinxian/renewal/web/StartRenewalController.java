package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.usecase.RenewalQueries;
import cn.yinxian.renewal.usecase.StartRenewal;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a branch begins itself (换届、延期、提前; 补选), and what its superior begins (指派). */
@Controller
class StartRenewalController {

    private final StartRenewal start;
    private final RenewalQueries queries;
    private final RequestPages requests;

    StartRenewalController(StartRenewal start, RenewalQueries queries, RequestPages requests) {
        this.start = start;
        this.queries = queries;
        this.requests = requests;
    }

    /** The choice of matters; one that is under way already is shown instead. */
    @GetMapping("/branches/{code}/renewal")
    String choose(@PathVariable String code, CurrentOfficial me, Model model) {
        var branch = BranchCode.of(code);
        model.addAttribute("matters", start.open(branch, me));
        model.addAttribute("branch", queries.branch(branch).name());
        model.addAttribute("path", "/branches/" + branch + "/renewal");
        queries.hindrance(branch).ifPresent(why -> model.addAttribute("hindrance", why));
        queries.underWay(branch).ifPresent(number -> model.addAttribute("underWay", number.value()));
        return "renewal/start";
    }

    @GetMapping("/branches/{code}/renewal/request")
    String request(@PathVariable String code, CurrentOfficial me, Model model) {
        return form(BranchCode.of(code), RenewalMatter.TERM, me, model);
    }

    @GetMapping("/branches/{code}/renewal/by-election")
    String byElection(@PathVariable String code, CurrentOfficial me, Model model) {
        return form(BranchCode.of(code), RenewalMatter.BY_ELECTION, me, model);
    }

    @PostMapping("/branches/{code}/renewal/request")
    String request(
            @PathVariable String code,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return ask(BranchCode.of(code), RenewalMatter.TERM, form, errors, me, model, response, flash);
    }

    @PostMapping("/branches/{code}/renewal/by-election")
    String byElection(
            @PathVariable String code,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return ask(BranchCode.of(code), RenewalMatter.BY_ELECTION, form, errors, me, model, response, flash);
    }

    @PostMapping("/branches/{code}/renewal/assignment")
    String assign(@PathVariable String code, CurrentOfficial me, RedirectAttributes flash) {
        start.assign(BranchCode.of(code), me);
        flash.addFlashAttribute("message", "指派事项已立项，请在待办中填写指派人选。");
        return "redirect:/inbox";
    }

    private String ask(
            BranchCode branch,
            RenewalMatter matter,
            RequestForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        start.open(branch, me);
        var number = new AtomicReference<CaseNumber>();
        if (Attempt.succeeds(errors, () -> number.set(start.ask(branch, matter, form.request(), me)))) {
            flash.addFlashAttribute("message", matter == RenewalMatter.TERM
                    ? "请示已报上级党组织，办件编号 %s。".formatted(number.get())
                    : "补选已立项，办件编号 %s，请在待办中提出候选人预备人选。".formatted(number.get()));
            return "redirect:/renewals/" + number.get();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(branch, matter, model);
    }

    private String form(BranchCode branch, RenewalMatter matter, CurrentOfficial me, Model model) {
        if (!start.open(branch, me).contains(matter)) {
            throw new Missing();
        }
        model.addAttribute(
                "form", matter == RenewalMatter.TERM ? requests.empty(RequestKind.RENEWAL, branch, 0) : requests.byElection(branch));
        return view(branch, matter, model);
    }

    private String view(BranchCode branch, RenewalMatter matter, Model model) {
        if (matter == RenewalMatter.TERM) {
            requests.choices(branch, model);
        } else {
            requests.byElectionChoices(branch, model);
        }
        model.addAttribute("branch", queries.branch(branch));
        model.addAttribute("path", "/branches/" + branch + "/renewal/" + (matter == RenewalMatter.TERM ? "request" : "by-election"));
        return matter == RenewalMatter.TERM ? "renewal/new-request" : "renewal/by-election";
    }
}
