package cn.yinxian.organisation.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.usecase.CheckSetup;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 管理: where the two administrators begin, and what an empty installation needs first. */
@Controller
class AdministrationController {

    /**
     * @param setup how far the installation is filled
     * @param missingYear whose holidays should be on file by now; null: none is missing
     */
    public record Page(boolean system, boolean security, CheckSetup.Setup setup, @Nullable Integer missingYear) {}

    private final CheckSetup setup;
    private final WorkingCalendar calendar;
    private final Clock clock;

    AdministrationController(CheckSetup setup, WorkingCalendar calendar, Clock clock) {
        this.setup = setup;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/admin")
    String home(CurrentOfficial me, Model model) {
        var missing = calendar.yearMissingOn(WorkingCalendar.dayOf(clock.instant()));
        model.addAttribute("page", new Page(
                me.has(Role.SYSTEM_ADMIN), me.has(Role.SECURITY_ADMIN), setup.now(), missing.isPresent() ? missing.getAsInt() : null));
        return "organisation/administration";
    }
}
