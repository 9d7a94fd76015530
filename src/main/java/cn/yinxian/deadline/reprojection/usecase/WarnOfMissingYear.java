package cn.yinxian.deadline.reprojection.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.reprojection.model.YearWarnings;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import java.time.Clock;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From 1 November on, next year's arrangement should be on file: the State Council tells it about then. */
@Service
@Transactional
public class WarnOfMissingYear {

    private static final Occasion OCCASION = Occasion.ordinary("calendar.missingYear", "11月1日起，下一年节假日安排尚未导入");

    private final WorkingCalendar calendar;
    private final YearWarnings warnings;
    private final Notices notices;
    private final Clock clock;

    WarnOfMissingYear(WorkingCalendar calendar, YearWarnings warnings, Notices notices, Clock clock) {
        this.calendar = calendar;
        this.warnings = warnings;
        this.notices = notices;
        this.clock = clock;
    }

    /** The year that is missing by now. */
    @Transactional(readOnly = true)
    public OptionalInt missingYear() {
        return calendar.yearMissingOn(WorkingCalendar.dayOf(clock.instant()));
    }

    /** Tells the system administrators, once for each year. @return whether they were told now */
    public boolean warnOnce() {
        var missing = missingYear();
        if (missing.isEmpty() || !warnings.begin(missing.getAsInt(), clock.instant())) {
            return false;
        }
        int year = missing.getAsInt();
        notices.tell(CandidateGroup.administrators(Role.SYSTEM_ADMIN), new Message(
                year + "年节假日安排尚未导入",
                year + " 年的期限目前按周一至周五估算。国务院办公厅的通知发布后，请在“工作日历”中导入，未办结事项的期限会自动重新推算。",
                null, "/admin/calendar", OCCASION));
        return true;
    }
}
