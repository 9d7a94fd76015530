package cn.yinxian.organisation.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.CurrentOfficials;
import cn.yinxian.organisation.usecase.ChangeOwnPassword;
import cn.yinxian.shared.Attempt;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own password; the only page open to who still has the password of the slip. */
@Controller
class OwnPasswordController {

    private final ChangeOwnPassword changeOwnPassword;
    private final CurrentOfficials officials;

    OwnPasswordController(ChangeOwnPassword changeOwnPassword, CurrentOfficials officials) {
        this.changeOwnPassword = changeOwnPassword;
        this.officials = officials;
    }

    @GetMapping("/account/password")
    String show(Authentication session, Model model) {
        model.addAttribute("form", new OwnPasswordForm("", "", ""));
        return view(session, model);
    }

    @PostMapping("/account/password")
    String change(
            @Valid @ModelAttribute("form") OwnPasswordForm form,
            BindingResult errors,
            CurrentOfficial me,
            Authentication session,
            Model model,
            HttpServletResponse response) {
        if (Attempt.succeeds(errors, () -> changeOwnPassword.change(form.command(me)))) {
            return "redirect:/sign-in?changed";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(session, model);
    }

    private String view(Authentication session, Model model) {
        model.addAttribute("first", officials.mustChangePassword(session));
        return "organisation/password";
    }
}
