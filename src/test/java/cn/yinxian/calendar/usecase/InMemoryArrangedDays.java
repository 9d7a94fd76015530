package cn.yinxian.calendar.usecase;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.model.AppliedDays;
import cn.yinxian.calendar.model.ArrangedDay;
import cn.yinxian.calendar.model.ArrangedDays;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The stored days, held in memory. */
final class InMemoryArrangedDays implements ArrangedDays {

    private final List<ArrangedDay> rows;
    private long version = 1;
    private int readings;

    InMemoryArrangedDays(Collection<ArrangedDay> days) {
        rows = new ArrayList<>(days);
    }

    void add(ArrangedDay day) {
        rows.add(day);
        version++;
    }

    /** How often all days were read. */
    int readings() {
        return readings;
    }

    @Override
    public List<ArrangedDay> all() {
        readings++;
        return List.copyOf(rows);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public boolean apply(CalendarChange change) {
        if (change.baseVersion() != version) {
            return false;
        }
        var after = AppliedDays.of(rows, change);
        rows.clear();
        rows.addAll(after);
        version++;
        return true;
    }
}
