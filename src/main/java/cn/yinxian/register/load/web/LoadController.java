package cn.yinxian.register.load.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.load.usecase.ConfirmLoad;
import cn.yinxian.register.load.usecase.OpenLoad;
import cn.yinxian.shared.Attempt;
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

/** A load that waits to be confirmed, and what it brought in. */
@Controller
class LoadController {

    /** Nothing is typed: the load stands in the address. */
    record ConfirmForm() {}

    private final OpenLoad openLoad;
    private final ConfirmLoad confirmLoad;

    LoadController(OpenLoad openLoad, ConfirmLoad confirmLoad) {
        this.openLoad = openLoad;
        this.confirmLoad = confirmLoad;
    }

    @GetMapping("/admin/first-load/{id}")
    String show(@PathVariable long id, CurrentOfficial me, Model model) {
        model.addAttribute("form", new ConfirmForm());
        model.addAttribute("page", LoadPage.of(openLoad.open(id, me.id())));
        return "register/load-checked";
    }

    /** First passwords travel in the flash of one redirect and are shown once. */
    @PostMapping("/admin/first-load/{id}/confirm")
    String confirm(
            @PathVariable long id, @ModelAttribute("form") ConfirmForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        if (Attempt.succeeds(errors, () -> flash.addFlashAttribute("slips", confirmLoad.confirm(id, me.id())))) {
            return "redirect:/admin/first-load/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", LoadPage.of(openLoad.open(id, me.id())));
        return "register/load-checked";
    }
}
