package cn.yinxian.organisation.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.CurrentOfficials;
import cn.yinxian.organisation.usecase.ChangeOwnPassword;
import cn.yinxian.organisation.usecase.PasswordRules;
import cn.yinxian.shared.Attempt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own password; the only page open to whoever still has a first password. All sessions end with the change. */
@Controller
class PasswordController {

    /** @param forced whether nothing else is open before the change */
    public record Page(boolean forced, PasswordRules.Rules rules) {}

    private final ChangeOwnPassword changeOwnPassword;
    private final PasswordRules rules;
    private final CurrentOfficials officials;

    PasswordController(ChangeOwnPassword changeOwnPassword, PasswordRules rules, CurrentOfficials officials) {
        this.changeOwnPassword = changeOwnPassword;
        this.rules = rules;
        this.officials = officials;
    }

    @GetMapping("/account/password")
    String show(Authentication session, Model model) {
        model.addAttribute("form", new PasswordForm("", "", ""));
        return view(session, model);
    }

    @PostMapping("/account/password")
    String change(
            @Valid @ModelAttribute("form") PasswordForm form, BindingResult errors, CurrentOfficial me, Authentication session,
            Model model, HttpServletRequest request, HttpServletResponse response) {
        if (Attempt.succeeds(errors, () -> changeOwnPassword.change(
                new ChangeOwnPassword.Command(me.id(), form.present(), form.password(), form.repeated())))) {
            new SecurityContextLogoutHandler().logout(request, response, session);
            return "redirect:/sign-in?changed";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(session, model);
    }

    private String view(Authentication session, Model model) {
        model.addAttribute("page", new Page(officials.mustChangePassword(session), rules.now()));
        return "organisation/password";
    }
}
