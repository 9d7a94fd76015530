package cn.yinxian.council.meeting.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.meeting.model.MeetingPlan;
import cn.yinxian.council.meeting.usecase.ConveneMeeting;
import cn.yinxian.council.meeting.usecase.MeetingFigures;
import cn.yinxian.council.meeting.usecase.MeetingQueries;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 召集会议: the day, the place and the closing day of the call for motions. */
@Controller
class ConveneController {

    private static final LocalTime USUAL_TIME = LocalTime.of(9, 30);

    record ConveneForm(
            @NotBlank @Size(max = 32) String council,
            @NotNull @Nullable LocalDate day,
            @NotNull @DateTimeFormat(pattern = "H:mm") @Nullable LocalTime time,
            @NotBlank @Size(max = 100) String venue,
            @NotNull @Nullable LocalDate closesOn) {

        ConveneMeeting.Command command(CurrentOfficial me) {
            return new ConveneMeeting.Command(UnitCode.of(council), new MeetingPlan(day, time, venue.strip(), closesOn), me);
        }
    }

    private final ConveneMeeting convene;
    private final MeetingQueries queries;
    private final MeetingFigures figures;
    private final Clock clock;

    ConveneController(ConveneMeeting convene, MeetingQueries queries, MeetingFigures figures, Clock clock) {
        this.convene = convene;
        this.queries = queries;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/council-meetings/new")
    String show(CurrentOfficial me, Model model) {
        var today = WorkingCalendar.dayOf(clock.instant());
        var day = figures.usualDay(today);
        var councils = councils(me);
        String only = councils.size() == 1 ? councils.keySet().iterator().next() : "";
        model.addAttribute("form", new ConveneForm(only, day, USUAL_TIME, "", figures.usualClosing(day, today)));
        model.addAttribute("councils", councils);
        return "council/convene";
    }

    @PostMapping("/council-meetings/new")
    String convene(
            @Valid @ModelAttribute("form") ConveneForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var number = new AtomicReference<CaseNumber>();
        if (Attempt.succeeds(errors, () -> number.set(convene.convene(form.command(me))))) {
            flash.addFlashAttribute("message", "会议已召集，开始征集议题。请在待办中拟定议程。");
            return "redirect:/council-meetings/" + number.get();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("councils", councils(me));
        return "council/convene";
    }

    private Map<String, String> councils(CurrentOfficial me) {
        var names = new LinkedHashMap<String, String>();
        queries.kept(me).forEach(council -> names.put(council.place().value(), council.name()));
        return names;
    }
}
