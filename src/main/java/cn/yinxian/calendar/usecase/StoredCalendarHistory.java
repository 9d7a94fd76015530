package cn.yinxian.calendar.usecase;

import static java.util.stream.Collectors.groupingBy;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.CalendarHistory;
import cn.yinxian.calendar.model.ArrangedDay;
import cn.yinxian.calendar.model.ArrangedDays;
import cn.yinxian.calendar.model.Changes;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the arrangements on file and the changes that made them. */
@Service
@Transactional(readOnly = true)
class StoredCalendarHistory implements CalendarHistory {

    private final ArrangedDays days;
    private final Changes changes;

    StoredCalendarHistory(ArrangedDays days, Changes changes) {
        this.days = days;
        this.changes = changes;
    }

    @Override
    public List<ArrangedYear> years() {
        return days.all().stream().collect(groupingBy(ArrangedDay::noticeYear)).entrySet().stream()
                .map(year -> arranged(year.getKey(), year.getValue()))
                .sorted(Comparator.comparingInt(ArrangedYear::year).reversed())
                .toList();
    }

    @Override
    public List<ListedDay> daysOf(int year) {
        return days.all().stream()
                .filter(day -> day.noticeYear() == year)
                .map(day -> new ListedDay(day.day(), day.kind(), day.name()))
                .toList();
    }

    @Override
    public List<CalendarChange> confirmed(@Nullable Long before, int limit) {
        return changes.confirmed(before, limit);
    }

    @Override
    public String titlesBetween(long from, long to) {
        return String.join("、", changes.titlesBetween(from, to));
    }

    private static ArrangedYear arranged(int year, List<ArrangedDay> listed) {
        int worked = (int) listed.stream().filter(ArrangedDay::isWorkday).count();
        return new ArrangedYear(year, listed.size() - worked, worked,
                listed.stream().map(ArrangedDay::sourceDoc).distinct().toList());
    }
}
