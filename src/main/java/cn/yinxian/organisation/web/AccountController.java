package cn.yinxian.organisation.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.model.Person;
import cn.yinxian.organisation.usecase.BrowseOfficials;
import cn.yinxian.organisation.usecase.DisableAccount;
import cn.yinxian.organisation.usecase.EnableAccount;
import cn.yinxian.organisation.usecase.ResetPassword;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.OfficialId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Disables, enables and resets an account, each after a page that says what it does. */
@Controller
class AccountController {

    private final BrowseOfficials officials;
    private final OfficialLines lines;
    private final DisableAccount disableAccount;
    private final EnableAccount enableAccount;
    private final ResetPassword resetPassword;

    AccountController(
            BrowseOfficials officials, OfficialLines lines, DisableAccount disableAccount, EnableAccount enableAccount,
            ResetPassword resetPassword) {
        this.officials = officials;
        this.lines = lines;
        this.disableAccount = disableAccount;
        this.enableAccount = enableAccount;
        this.resetPassword = resetPassword;
    }

    @GetMapping("/admin/officials/{id}/disable")
    String askDisable(@PathVariable String id, Model model) {
        return ask(id, "account-disable", model);
    }

    @GetMapping("/admin/officials/{id}/enable")
    String askEnable(@PathVariable String id, Model model) {
        return ask(id, "account-enable", model);
    }

    @GetMapping("/admin/officials/{id}/reset")
    String askReset(@PathVariable String id, Model model) {
        return ask(id, "account-reset", model);
    }

    private String ask(String id, String view, Model model) {
        var official = officials.one(OfficialId.of(id));
        model.addAttribute("page", lines.of(official));
        model.addAttribute("form", new AccountForm(official.person().version()));
        return "organisation/" + view;
    }

    @PostMapping("/admin/officials/{id}/disable")
    String disable(
            @PathVariable String id, @ModelAttribute("form") AccountForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var official = officials.one(OfficialId.of(id));
        Person person = official.person();
        if (Attempt.succeeds(errors, () -> disableAccount.disable(new DisableAccount.Command(person.id(), form.version(), me.id())))) {
            flash.addFlashAttribute("message", "已停用“" + person.name() + "”的账号。");
            return "redirect:/admin/officials/" + person.id();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", lines.of(official));
        return "organisation/account-disable";
    }

    @PostMapping("/admin/officials/{id}/enable")
    String enable(@PathVariable String id, @ModelAttribute("form") AccountForm form, CurrentOfficial me, RedirectAttributes flash) {
        Person person = officials.one(OfficialId.of(id)).person();
        enableAccount.enable(new EnableAccount.Command(person.id(), form.version(), me.id()));
        flash.addFlashAttribute("message", "已启用“" + person.name() + "”的账号。");
        return "redirect:/admin/officials/" + person.id();
    }

    @PostMapping("/admin/officials/{id}/reset")
    String reset(@PathVariable String id, @ModelAttribute("form") AccountForm form, CurrentOfficial me, RedirectAttributes flash) {
        var slip = resetPassword.reset(new ResetPassword.Command(OfficialId.of(id), form.version(), me.id()));
        flash.addFlashAttribute(OfficialController.SLIP, slip);
        return "redirect:/admin/officials/" + slip.official() + "/slip";
    }
}
