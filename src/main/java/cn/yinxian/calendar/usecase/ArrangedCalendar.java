package cn.yinxian.calendar.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.calendar.model.Arrangement;
import java.time.LocalDate;

/** The working calendar of one arrangement. */
record ArrangedCalendar(long version, Arrangement arrangement) implements WorkingCalendar {

    @Override
    public WorkingCalendar newest() {
        return this;
    }

    @Override
    public boolean isWorkday(LocalDate day) {
        return arrangement.isWorkday(day);
    }

    @Override
    public LocalDate plus(LocalDate day, int workingDays) {
        return arrangement.plus(day, workingDays);
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
        return arrangement.between(from, to);
    }

    @Override
    public LocalDate workdayOnOrAfter(LocalDate day) {
        return arrangement.workdayOnOrAfter(day);
    }

    @Override
    public boolean isEstimated(LocalDate day) {
        return !arrangement.isArranged(day.getYear());
    }
}
