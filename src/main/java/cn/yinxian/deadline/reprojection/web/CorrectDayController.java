package cn.yinxian.deadline.reprojection.web;

import cn.yinxian.calendar.DayKind;
import cn.yinxian.deadline.reprojection.usecase.ProposeCalendarChange;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** 调休更正: one day, with reason and source, first looked at. */
@Controller
class CorrectDayController {

    private final ProposeCalendarChange propose;

    CorrectDayController(ProposeCalendarChange propose) {
        this.propose = propose;
    }

    @GetMapping("/admin/calendar/correction")
    String show(Model model) {
        model.addAttribute("form", new CorrectionForm(null, null, "", "", ""));
        return view(model);
    }

    @PostMapping("/admin/calendar/correction")
    String propose(
            @Valid @ModelAttribute("form") CorrectionForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response) {
        var proposed = new AtomicLong();
        if (Attempt.succeeds(errors, () -> proposed.set(propose.day(form.correction(), me.id()).id()))) {
            return "redirect:/admin/calendar/changes/" + proposed.get();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(model);
    }

    private static String view(Model model) {
        model.addAttribute("kinds", List.of(DayKind.values()));
        return "deadline/calendar-correction";
    }
}
