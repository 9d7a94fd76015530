package cn.yinxian.council.motion.web;

import cn.yinxian.council.motion.usecase.MotionQueries;
import cn.yinxian.council.motion.usecase.WithdrawMotion;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseViews;
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

/** 撤销: a page of its own, because it cannot be undone. */
@Controller
class WithdrawMotionController {

    record ReasonForm(@NotBlank @Size(max = 300) @Nullable String reason, long version) {}

    private static final String PAGE = "council/withdraw-motion";

    private final WithdrawMotion withdraw;
    private final Cases cases;
    private final CaseViews views;
    private final MotionQueries queries;

    WithdrawMotionController(WithdrawMotion withdraw, Cases cases, CaseViews views, MotionQueries queries) {
        this.withdraw = withdraw;
        this.cases = cases;
        this.views = views;
        this.queries = queries;
    }

    @GetMapping("/motions/{caseNumber}/withdraw")
    String ask(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var file = own(caseNumber, me);
        model.addAttribute("form", new ReasonForm("", queries.facts(file.number()).state().version()));
        return view(file, model);
    }

    @PostMapping("/motions/{caseNumber}/withdraw")
    String withdraw(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var file = own(caseNumber, me);
        if (Attempt.succeeds(errors, () -> withdraw.withdraw(
                new WithdrawMotion.Command(file.number(), form.reason().strip(), form.version(), me)))) {
            flash.addFlashAttribute("message", "已撤销。");
            return "redirect:/motions/" + file.number();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(file, model);
    }

    private String view(CaseFile file, Model model) {
        model.addAttribute("file", views.of(file));
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
