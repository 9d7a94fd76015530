package cn.yinxian.deadline.reprojection.web;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.reprojection.usecase.BrowseCalendar;
import cn.yinxian.deadline.reprojection.usecase.WarnOfMissingYear;
import cn.yinxian.organisation.Roster;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 工作日历: the years on file, where they come from, and who changed what. */
@Controller
class CalendarController {

    private final BrowseCalendar calendar;
    private final WarnOfMissingYear missing;
    private final Roster roster;
    private final Clock clock;

    CalendarController(BrowseCalendar calendar, WarnOfMissingYear missing, Roster roster, Clock clock) {
        this.calendar = calendar;
        this.missing = missing;
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/admin/calendar")
    String show(@RequestParam(required = false) @Nullable Integer year, @RequestParam(required = false) @Nullable Long before, Model model) {
        int shown = year == null ? WorkingCalendar.dayOf(clock.instant()).getYear() : year;
        var changes = calendar.changes(before);
        var names = roster.namesOf(changes.rows().stream().map(CalendarChange::by).distinct().toList());
        model.addAttribute("page", new CalendarPage(
                missing.missingYear().isPresent() ? missing.missingYear().getAsInt() : null,
                Waiting.words(calendar.waiting()),
                calendar.years().stream().map(arranged -> CalendarPage.year(arranged, shown)).toList(),
                shown,
                calendar.daysOf(shown).stream().map(CalendarPage.Day::of).toList(),
                changes.rows().stream().map(change -> CalendarPage.Change.of(change, names)).toList(),
                changes.next() == null ? null : "/admin/calendar?before=" + changes.next()));
        return "deadline/calendar";
    }
}
