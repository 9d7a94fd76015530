package cn.yinxian.deadline.reprojection.web;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.deadline.reprojection.usecase.BrowseCalendar;
import cn.yinxian.deadline.reprojection.usecase.ConfirmCalendarChange;
import cn.yinxian.deadline.reprojection.usecase.PreviewCalendarChange;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Roster;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A change of the calendar: what it would move, its confirmation, and afterwards what it was. */
@Controller
class CalendarChangeController {

    private final BrowseCalendar calendar;
    private final PreviewCalendarChange preview;
    private final ConfirmCalendarChange confirm;
    private final Roster roster;

    CalendarChangeController(BrowseCalendar calendar, PreviewCalendarChange preview, ConfirmCalendarChange confirm, Roster roster) {
        this.calendar = calendar;
        this.preview = preview;
        this.confirm = confirm;
        this.roster = roster;
    }

    @GetMapping("/admin/calendar/changes/{id}")
    String show(@PathVariable long id, CurrentOfficial me, Model model) {
        var change = calendar.change(id, me.id());
        model.addAttribute("page", change.isConfirmed()
                ? ChangePage.confirmed(change, confirmation(change), Waiting.words(calendar.waiting()))
                : ChangePage.proposed(change, preview.of(change)));
        return "deadline/calendar-change";
    }

    /** The proposal itself knows the version it was looked at with; nothing is typed. */
    @PostMapping("/admin/calendar/changes/{id}/confirm")
    String confirm(@PathVariable long id, CurrentOfficial me, RedirectAttributes flash) {
        var change = confirm.confirm(id, me.id());
        flash.addFlashAttribute("message", "“" + change.title() + "”已生效，未办结事项的期限正在重新推算。");
        return "redirect:/admin/calendar/changes/" + id;
    }

    private String confirmation(CalendarChange change) {
        String name = roster.namesOf(List.of(change.by())).getOrDefault(change.by(), change.by().value());
        return name + "，" + DayWords.of(Objects.requireNonNull(change.confirmedAt()));
    }
}
