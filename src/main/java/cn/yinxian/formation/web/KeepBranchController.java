package cn.yinxian.formation.web;

import cn.yinxian.formation.usecase.KeepBranch;
import cn.yinxian.formation.usecase.KeepBranch.Keepable;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.BranchFaults.Kept;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.BranchCode;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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

/** 同意保留现状: the superior of a branch at fault says until when it may stay as it is, and why. */
@Controller
class KeepBranchController {

    private static final String PAGE = "formation/keep-branch";

    record KeepForm(@NotNull @Nullable LocalDate until, @NotBlank @Size(max = 300) @Nullable String reason, long version) {

        static KeepForm of(Keepable keepable) {
            Kept kept = keepable.findings().get(0).kept();
            return new KeepForm(kept == null ? null : kept.until(), kept == null ? "" : kept.reason(), keepable.version());
        }

        KeepBranch.Command command(BranchCode branch, CurrentOfficial by) {
            return new KeepBranch.Command(branch, until, reason == null ? "" : reason, version, by);
        }
    }

    private final KeepBranch keep;

    KeepBranchController(KeepBranch keep) {
        this.keep = keep;
    }

    @GetMapping("/branch-checks/{code}/keep")
    String show(@PathVariable String code, CurrentOfficial me, Model model) {
        var keepable = keep.open(BranchCode.of(code), me);
        model.addAttribute("form", KeepForm.of(keepable));
        return view(keepable, model);
    }

    @PostMapping("/branch-checks/{code}/keep")
    String keep(
            @PathVariable String code,
            @Valid @ModelAttribute("form") KeepForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var branch = BranchCode.of(code);
        if (Attempt.succeeds(errors, () -> keep.keep(form.command(branch, me)))) {
            flash.addFlashAttribute("message", "已记录同意保留现状，到期前不再提醒整改。");
            return "redirect:/branch-checks?branch=" + branch;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(keep.open(branch, me), model);
    }

    private static String view(Keepable keepable, Model model) {
        model.addAttribute("branchName", keepable.branch().name());
        model.addAttribute("code", keepable.branch().code().value());
        model.addAttribute("words", keepable.findings().stream().map(one -> one.words()).toList());
        return PAGE;
    }
}
