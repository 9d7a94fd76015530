package cn.yinxian.deadline.reprojection.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.reprojection.usecase.ProposeCalendarChange;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** 导入放假安排: a year's notice, first looked at. */
@Controller
class ImportYearController {

    private final ProposeCalendarChange propose;
    private final Clock clock;

    ImportYearController(ProposeCalendarChange propose, Clock clock) {
        this.propose = propose;
        this.clock = clock;
    }

    @GetMapping("/admin/calendar/import")
    String show(Model model) {
        model.addAttribute("form", new ImportForm(thisYear() + 1, null));
        return view(model);
    }

    @PostMapping("/admin/calendar/import")
    String propose(
            @Valid @ModelAttribute("form") ImportForm form, BindingResult errors, CurrentOfficial me, Model model, HttpServletResponse response) {
        var proposed = new AtomicLong();
        if (Attempt.succeeds(errors, () -> proposed.set(propose.year(form.year(), form.content(), me.id()).id()))) {
            return "redirect:/admin/calendar/changes/" + proposed.get();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(model);
    }

    private String view(Model model) {
        Map<String, String> years = new LinkedHashMap<>();
        IntStream.of(thisYear() + 1, thisYear(), thisYear() - 1).forEach(year -> years.put(String.valueOf(year), year + " 年"));
        model.addAttribute("years", years);
        return "deadline/calendar-import";
    }

    private int thisYear() {
        return WorkingCalendar.dayOf(clock.instant()).getYear();
    }
}
