package cn.yinxian.calendar.model;

import cn.yinxian.calendar.DayChange;
import cn.yinxian.calendar.DayKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the days on file with those of a notice of one year. */
public final class DayDifferences {

    private final Map<LocalDate, ArrangedDay> onFile;

    public DayDifferences(Collection<ArrangedDay> onFile) {
        this.onFile = onFile.stream().collect(Collectors.toMap(ArrangedDay::day, Function.identity()));
    }

    /** Days that stand on file by the notice of another year and say the contrary. */
    public List<ArrangedDay> contradicting(Collection<ArrangedDay> wanted) {
        return wanted.stream()
                .filter(day -> ofAnotherNotice(day) && onFile.get(day.day()).isWorkday() != day.isWorkday())
                .map(day -> onFile.get(day.day()))
                .toList();
    }

    /** What has to be put, renamed or taken out so that the year is as wanted, by date. */
    public List<DayChange> to(int year, Collection<ArrangedDay> wanted) {
        var changes = new TreeMap<LocalDate, DayChange>();
        onFile.values().stream()
                .filter(day -> day.noticeYear() == year)
                .forEach(day -> changes.put(day.day(), new DayChange(day.day(), day.kind(), DayKind.ORDINARY, day.name())));
        for (var day : wanted) {
            if (!ofAnotherNotice(day)) {
                changes.put(day.day(), new DayChange(day.day(), kindOf(day.day()), day.kind(), day.name()));
            }
        }
        return changes.values().stream().filter(this::differs).toList();
    }

    public DayKind kindOf(LocalDate day) {
        return onFile.containsKey(day) ? onFile.get(day).kind() : DayKind.ORDINARY;
    }

    private boolean differs(DayChange change) {
        return change.before() != change.after() || !onFile.get(change.day()).name().equals(change.name());
    }

    private boolean ofAnotherNotice(ArrangedDay day) {
        var known = onFile.get(day.day());
        return known != null && known.noticeYear() != day.noticeYear();
    }
}
