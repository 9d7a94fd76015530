package cn.yinxian.calendar.usecase;

import cn.yinxian.calendar.model.ArrangedDay;
import cn.yinxian.calendar.model.ArrangedDays;
import cn.yinxian.calendar.model.Arrangement;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Makes calendars over days held in memory. */
public final class StoredWorkingCalendars {

    private StoredWorkingCalendars() {}

    public static StoredWorkingCalendar over(ArrangedDays days, Clock clock) {
        return new StoredWorkingCalendar(days, clock);
    }

    /** A calendar that stays as it is. */
    public static ArrangedCalendar fixed(long version, Collection<ArrangedDay> days) {
        return new ArrangedCalendar(version, Arrangement.of(List.copyOf(days)));
    }
}
