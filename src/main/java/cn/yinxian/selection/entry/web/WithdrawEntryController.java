package cn.yinxian.selection.entry.web;

import cn.yinxian.selection.entry.usecase.EntryQueries;
import cn.yinxian.selection.entry.usecase.WithdrawEntry;
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
class WithdrawEntryController {

    record EntryReasonForm(@NotBlank @Size(max = 300) @Nullable String reason, long version) {}

    private static final String PAGE = "selection/withdraw-entry";

    private final WithdrawEntry withdraw;
    private final Cases cases;
    private final CaseViews views;
    private final EntryQueries queries;

    WithdrawEntryController(WithdrawEntry withdraw, Cases cases, CaseViews views, EntryQueries queries) {
        this.withdraw = withdraw;
        this.cases = cases;
        this.views = views;
        this.queries = queries;
    }

    @GetMapping("/selection-entries/{caseNumber}/withdraw")
    String ask(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var file = own(caseNumber, me);
        model.addAttribute("form", new EntryReasonForm("", queries.facts(file.number()).sheet().version()));
        return view(file, model);
    }

    @PostMapping("/selection-entries/{caseNumber}/withdraw")
    String withdraw(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") EntryReasonForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var file = own(caseNumber, me);
        if (Attempt.succeeds(errors, () -> withdraw.withdraw(
                new WithdrawEntry.Command(file.number(), form.reason().strip(), form.version(), me)))) {
            flash.addFlashAttribute("message", "已撤销。");
            return "redirect:/selection-entries/" + file.number();
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
