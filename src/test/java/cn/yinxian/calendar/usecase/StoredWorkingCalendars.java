package cn.yinxian.calendar.usecase;

import cn.yinxian.calendar.model.ArrangedDays;

/** Makes the calendar over days held in memory. */
public final class StoredWorkingCalendars {

    private StoredWorkingCalendars() {}

    public static StoredWorkingCalendar over(ArrangedDays days) {
        return new StoredWorkingCalendar(days);
    }
}
