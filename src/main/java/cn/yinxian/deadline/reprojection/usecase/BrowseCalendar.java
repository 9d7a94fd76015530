package cn.yinxian.deadline.reprojection.usecase;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.CalendarChanges;
import cn.yinxian.calendar.CalendarHistory;
import cn.yinxian.calendar.CalendarHistory.ArrangedYear;
import cn.yinxian.calendar.CalendarHistory.ListedDay;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.reprojection.model.OpenLimits;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands in the calendar, how it came about, and how many deadlines still wait for it. */
@Service
@Transactional(readOnly = true)
public class BrowseCalendar {

    /** More waiting deadlines than this are not counted. */
    public static final int COUNT_LIMIT = 10_000;

    private static final int PAGE = 20;

    private final CalendarHistory history;
    private final CalendarChanges changes;
    private final WorkingCalendar calendar;
    private final OpenLimits limits;

    BrowseCalendar(CalendarHistory history, CalendarChanges changes, WorkingCalendar calendar, OpenLimits limits) {
        this.history = history;
        this.changes = changes;
        this.calendar = calendar;
        this.limits = limits;
    }

    public List<ArrangedYear> years() {
        return history.years();
    }

    public List<ListedDay> daysOf(int year) {
        return history.daysOf(year);
    }

    /** Confirmed changes, newest first. @param before key of the page before */
    public Slice<CalendarChange> changes(@Nullable Long before) {
        var rows = history.confirmed(before, PAGE + 1);
        var shown = rows.stream().limit(PAGE).toList();
        return new Slice<>(shown, rows.size() > PAGE ? String.valueOf(shown.get(PAGE - 1).version()) : null);
    }

    public CalendarChange change(long id, OfficialId reader) {
        return changes.require(id, reader);
    }

    /** Running deadlines that the last change has not reached yet. */
    public int waiting() {
        return limits.countWaiting(calendar.newest().version(), COUNT_LIMIT);
    }
}
