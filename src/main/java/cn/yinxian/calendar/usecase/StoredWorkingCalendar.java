package cn.yinxian.calendar.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.calendar.model.ArrangedDays;
import cn.yinxian.calendar.model.Arrangement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The working calendar as stored; read at the first question and kept until {@link #reload()}. */
@Component
public class StoredWorkingCalendar implements WorkingCalendar {

    private final ArrangedDays days;
    private volatile @Nullable Arrangement arrangement;

    StoredWorkingCalendar(ArrangedDays days) {
        this.days = days;
    }

    /** Takes in what changed in the table; questions asked meanwhile are answered by the old arrangement. */
    public void reload() {
        arrangement = Arrangement.of(days.all());
    }

    @Override
    public boolean isWorkday(LocalDate day) {
        return arrangement().isWorkday(day);
    }

    @Override
    public LocalDate plus(LocalDate day, int workingDays) {
        return arrangement().plus(day, workingDays);
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
        return arrangement().between(from, to);
    }

    @Override
    public LocalDate workdayOnOrAfter(LocalDate day) {
        return arrangement().workdayOnOrAfter(day);
    }

    @Override
    public boolean isEstimated(LocalDate day) {
        return !arrangement().isArranged(day.getYear());
    }

    private Arrangement arrangement() {
        var known = arrangement;
        if (known == null) {
            known = Arrangement.of(days.all());
            arrangement = known;
        }
        return known;
    }
}
