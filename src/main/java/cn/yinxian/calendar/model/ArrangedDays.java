package cn.yinxian.calendar.model;

import java.util.List;

/** The stored days of all notices, some forty a year. */
public interface ArrangedDays {

    List<ArrangedDay> all();

    /** Rises by one with each change of the days, in the transaction that changes them. */
    long version();
}
