package cn.yinxian.deadline.reprojection.usecase;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.CalendarChanges;
import cn.yinxian.deadline.model.DueDay;
import cn.yinxian.deadline.model.TimeLimit;
import cn.yinxian.deadline.reprojection.model.Move;
import cn.yinxian.deadline.reprojection.model.OpenLimits;
import cn.yinxian.deadline.reprojection.model.OpenLimits.Held;
import cn.yinxian.deadline.reprojection.model.OpenLimits.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a proposed change of the calendar would move, and moves nothing. */
@Service
@Transactional(readOnly = true)
public class PreviewCalendarChange {

    /** So many are listed one by one; all are counted. */
    public static final int LISTED = 50;

    private static final int PAGE = 1000;

    private final CalendarChanges changes;
    private final OpenLimits limits;

    PreviewCalendarChange(CalendarChanges changes, OpenLimits limits) {
        this.changes = changes;
        this.limits = limits;
    }

    /**
     * What a change would move.
     *
     * @param byDays calendar days later (below zero: earlier) → number of deadlines
     * @param first the first of them by due day
     * @param steps what is to be done before them, by the deadline's id; those with nothing to do are left out
     */
    public record Preview(int moved, SortedMap<Integer, Integer> byDays, List<Move> first, Map<Long, Held> steps) {}

    public Preview of(CalendarChange proposal) {
        var shifted = proposal.shiftedDays();
        var byDays = new TreeMap<Integer, Integer>();
        var first = new ArrayList<Move>();
        var dueDay = new DueDay(changes.calendarWith(proposal));
        Key after = null;
        for (boolean more = !shifted.isEmpty(); more; ) {
            var page = limits.touchable(shifted.get(0), shifted.get(shifted.size() - 1), after, PAGE);
            page.stream().map(limit -> Move.of(limit, dueDay)).filter(Move::moves).forEach(move -> {
                byDays.merge(move.days(), 1, Integer::sum);
                if (first.size() < LISTED) {
                    first.add(move);
                }
            });
            more = page.size() == PAGE;
            after = page.isEmpty() ? after : keyOf(page.get(page.size() - 1));
        }
        return new Preview(byDays.values().stream().mapToInt(Integer::intValue).sum(), byDays, first, stepsOf(first));
    }

    private Map<Long, Held> stepsOf(List<Move> moves) {
        if (moves.isEmpty()) {
            return Map.of();
        }
        return limits.heldUnder(moves.stream().map(move -> move.limit().id()).toList()).stream()
                .collect(Collectors.toMap(Held::deadlineId, Function.identity(), (one, other) -> one));
    }

    private static Key keyOf(TimeLimit limit) {
        return new Key(limit.dueAt(), limit.id());
    }
}
