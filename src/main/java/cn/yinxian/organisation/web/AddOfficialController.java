package cn.yinxian.organisation.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.usecase.AddOfficial;
import cn.yinxian.organisation.usecase.Slip;
import cn.yinxian.shared.Attempt;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters an official, and leads to the slip with the first password. */
@Controller
class AddOfficialController {

    private final AddOfficial addOfficial;

    AddOfficialController(AddOfficial addOfficial) {
        this.addOfficial = addOfficial;
    }

    @GetMapping("/admin/officials/new")
    String show(Model model) {
        model.addAttribute("form", new NewOfficialForm("", "", ""));
        return "organisation/official-new";
    }

    @PostMapping("/admin/officials/new")
    String add(
            @Valid @ModelAttribute("form") NewOfficialForm form, BindingResult errors, CurrentOfficial me,
            HttpServletResponse response, RedirectAttributes flash) {
        var slip = new AtomicReference<Slip>();
        if (Attempt.succeeds(errors, () ->
                slip.set(addOfficial.add(new AddOfficial.Command(form.name(), form.phone(), form.login(), me.id()))))) {
            flash.addFlashAttribute(OfficialController.SLIP, slip.get());
            return "redirect:/admin/officials/" + slip.get().official() + "/slip";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "organisation/official-new";
    }
}
