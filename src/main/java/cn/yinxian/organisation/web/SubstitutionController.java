package cn.yinxian.organisation.web;

import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.usecase.AppointSubstitute;
import cn.yinxian.organisation.usecase.BrowseSubstitutions;
import cn.yinxian.organisation.usecase.EndSubstitution;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 我的代理: who acts for me while I am away, and for whom I act. */
@Controller
class SubstitutionController {

    private final BrowseSubstitutions browse;
    private final AppointSubstitute appoint;
    private final EndSubstitution end;

    SubstitutionController(BrowseSubstitutions browse, AppointSubstitute appoint, EndSubstitution end) {
        this.browse = browse;
        this.appoint = appoint;
        this.end = end;
    }

    @GetMapping("/account/substitution")
    String show(@RequestParam(required = false) @Nullable String name, CurrentOfficial me, Model model) {
        String asked = name == null ? "" : name;
        var shown = browse.of(me, asked);
        var all = shown.matters().keySet();
        model.addAttribute("page", SubstitutionPage.of(shown, me, asked, all));
        model.addAttribute("form", new SubstitutionForm(asked, null, shown.today(), null, all, null));
        return "organisation/substitution";
    }

    @PostMapping("/account/substitution")
    String appoint(
            @Valid @ModelAttribute("form") SubstitutionForm form, BindingResult errors, CurrentOfficial me, Model model,
            RedirectAttributes flash, HttpServletResponse response) {
        if (Attempt.succeeds(errors, () -> flash.addFlashAttribute(
                "message", "已委托代理，" + ChineseDays.of(appoint.appoint(form.command(me)).period()) + "，到期自动结束。"))) {
            return "redirect:/account/substitution";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", SubstitutionPage.of(browse.of(me, form.asked()), me, form.asked(), form.matters()));
        return "organisation/substitution";
    }

    @PostMapping("/account/substitution/{id}/end")
    String end(@PathVariable long id, @RequestParam long version, CurrentOfficial me, RedirectAttributes flash) {
        try {
            end.end(new EndSubstitution.Command(id, version, me.id()));
            flash.addFlashAttribute("message", "代理已结束，从现在起由本人办理。");
        } catch (Refused over) {
            flash.addFlashAttribute("warning", over.getMessage());
        }
        return "redirect:/account/substitution";
    }
}
