package cn.yinxian.calendar.persistence;

import cn.yinxian.calendar.DayChange;
import cn.yinxian.calendar.DayKind;
import java.time.LocalDate;

/** A row of {@code work_calendar_change_day}. */
record ChangeDayRow(long changeId, LocalDate day, DayKind kindBefore, DayKind kindAfter, String name) {

    static ChangeDayRow of(long changeId, DayChange change) {
        return new ChangeDayRow(changeId, change.day(), change.before(), change.after(), change.name());
    }

    DayChange change() {
        return new DayChange(day, kindBefore, kindAfter, name);
    }
}
