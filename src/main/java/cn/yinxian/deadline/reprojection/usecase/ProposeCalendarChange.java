package cn.yinxian.deadline.reprojection.usecase;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.CalendarChanges;
import cn.yinxian.calendar.DayCorrection;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes another calendar, to see what it would move. Nothing is changed, and so nothing recorded. */
@Service
@Transactional
public class ProposeCalendarChange {

    private final CalendarChanges changes;
    private final Clock clock;

    ProposeCalendarChange(CalendarChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** A year's arrangement: of last year, this year or the next. */
    public CalendarChange year(int year, byte[] notice, OfficialId by) {
        int thisYear = WorkingCalendar.dayOf(clock.instant()).getYear();
        if (Math.abs(year - thisYear) > 1) {
            throw Refused.because(Refusal.of("year", "calendar.year", "只能导入 %d 年至 %d 年的安排".formatted(thisYear - 1, thisYear + 1)));
        }
        return changes.proposeYear(year, notice, by);
    }

    public CalendarChange day(DayCorrection correction, OfficialId by) {
        return changes.proposeDay(correction, by);
    }
}
