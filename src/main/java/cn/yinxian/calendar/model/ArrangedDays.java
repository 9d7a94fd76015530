package cn.yinxian.calendar.model;

import cn.yinxian.calendar.CalendarChange;
import java.util.List;

/** The stored days of all notices, some forty a year. */
public interface ArrangedDays {

    List<ArrangedDay> all();

    /** Rises by one with each change of the days, in the transaction that changes them. */
    long version();

    /** Puts the changed days in and raises the version. @return false, with nothing changed, if its base version stands no more */
    boolean apply(CalendarChange change);
}
