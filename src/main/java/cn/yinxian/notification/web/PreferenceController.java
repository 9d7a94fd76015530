package cn.yinxian.notification.web;

import cn.yinxian.notification.model.Pace;
import cn.yinxian.notification.usecase.ChangePreference;
import cn.yinxian.notification.usecase.ShowPreference;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 通知设置: one's own mailbox, digest or single mails, short messages. */
@Controller
class PreferenceController {

    /** @param handles whether this person handles cases, and so has deadlines to subscribe to */
    public record Page(
            Pace[] paces, boolean hasPhone, boolean mailConnected, boolean smsConnected, String quietFrom, String quietTo, String digestAt, boolean handles) {}

    private final ShowPreference showPreference;
    private final ChangePreference changePreference;

    PreferenceController(ShowPreference showPreference, ChangePreference changePreference) {
        this.showPreference = showPreference;
        this.changePreference = changePreference;
    }

    @GetMapping("/account/notifications")
    String show(CurrentOfficial me, Model model) {
        var shown = showPreference.of(me.id());
        model.addAttribute("form", PreferenceForm.of(shown.preference()));
        return view(shown, me, model);
    }

    @PostMapping("/account/notifications")
    String change(
            @Valid @ModelAttribute("form") PreferenceForm form, BindingResult errors, CurrentOfficial me, Model model,
            RedirectAttributes flash, HttpServletResponse response) {
        if (Attempt.succeeds(errors, () -> changePreference.change(form.command(me.id())))) {
            flash.addFlashAttribute("message", "通知设置已保存。");
            return "redirect:/account/notifications";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(showPreference.of(me.id()), me, model);
    }

    private static String view(ShowPreference.Shown shown, CurrentOfficial me, Model model) {
        var times = shown.times();
        model.addAttribute("page", new Page(
                Pace.values(), shown.hasPhone(), shown.mailConnected(), shown.smsConnected(), times.quietFrom().toString(),
                times.quietTo().toString(), times.digestAt().toString(), me.roles().stream().anyMatch(role -> !role.isAdministrative())));
        return "notification/preference";
    }
}
