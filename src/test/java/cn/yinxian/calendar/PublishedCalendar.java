package cn.yinxian.calendar;

import cn.yinxian.calendar.usecase.StoredWorkingCalendars;

/** The working calendar of the published holiday files, for tests of other modules that count working days. */
public final class PublishedCalendar {

    private PublishedCalendar() {}

    public static WorkingCalendar of2021To2026() {
        return StoredWorkingCalendars.fixed(1, HolidayFiles.days());
    }
}
