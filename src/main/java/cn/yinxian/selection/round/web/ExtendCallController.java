package cn.yinxian.selection.round.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.usecase.ExtendCall;
import cn.yinxian.selection.round.usecase.RoundDoor;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
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

/** 申报延期: once, with reasons. */
@Controller
class ExtendCallController {

    record ExtendForm(@NotNull @Nullable Integer workdays, @NotBlank @Size(max = 300) @Nullable String why, long version) {}

    private static final String PAGE = "selection/extend-call";

    private final ExtendCall extend;
    private final RoundDoor door;
    private final RoundViews views;

    ExtendCallController(ExtendCall extend, RoundDoor door, RoundViews views) {
        this.extend = extend;
        this.door = door;
        this.views = views;
    }

    @GetMapping("/selections/{caseNumber}/extend")
    String ask(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var view = own(caseNumber, me);
        if (!view.extendable()) {
            throw new Missing();
        }
        model.addAttribute("form", new ExtendForm(null, "", view.version()));
        return view(view, model);
    }

    @PostMapping("/selections/{caseNumber}/extend")
    String extend(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") ExtendForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var view = own(caseNumber, me);
        if (Attempt.succeeds(errors, () -> extend.extend(new ExtendCall.Command(
                CaseNumber.of(caseNumber), Objects.requireNonNull(form.workdays()), Objects.requireNonNull(form.why()).strip(), form.version(), me)))) {
            flash.addFlashAttribute("message", "申报已延期，已告知各区县和单位。");
            return "redirect:/selections/" + caseNumber;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(view, model);
    }

    private static String view(RoundPageView view, Model model) {
        model.addAttribute("view", view);
        return PAGE;
    }

    private RoundPageView own(String caseNumber, CurrentOfficial me) {
        door.requirePlanner(me);
        return views.of(CaseNumber.of(caseNumber));
    }
}
