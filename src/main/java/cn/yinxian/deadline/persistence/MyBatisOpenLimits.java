package cn.yinxian.deadline.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.DeadlineShifts;
import cn.yinxian.deadline.model.TimeLimit;
import cn.yinxian.deadline.reprojection.model.Move;
import cn.yinxian.deadline.reprojection.model.OpenLimits;
import cn.yinxian.deadline.reprojection.model.YearWarnings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisOpenLimits implements OpenLimits, DeadlineShifts, YearWarnings {

    private static final int REASON_LIMIT = 300;

    private final OpenLimitMapper mapper;
    private final PauseReader pauses;

    MyBatisOpenLimits(OpenLimitMapper mapper, DeadlineMapper deadlines) {
        this.mapper = mapper;
        this.pauses = new PauseReader(deadlines);
    }

    @Override
    public OptionalLong olderVersion(long after, long current) {
        var version = mapper.selectOlderVersion(after, current);
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }

    @Override
    public List<Waiting> waiting(long version, long afterId, int limit) {
        return mapper.selectWaiting(version, afterId, limit);
    }

    @Override
    public List<TimeLimit> lock(Collection<Long> ids, long current) {
        return pauses.limits(mapper.lock(ids, current));
    }

    @Override
    public void confirm(Collection<Long> ids, long calendarVersion) {
        if (!ids.isEmpty()) {
            mapper.confirm(ids, calendarVersion);
        }
    }

    /** One statement for each day that becomes the last one of some. */
    @Override
    public void move(List<Move> moves, long calendarVersion, String reason, Instant at) {
        moves.stream()
                .collect(groupingBy(Move::to, TreeMap::new, mapping(move -> move.limit().id(), toList())))
                .forEach((day, ids) -> mapper.move(ids, day, WorkingCalendar.endOf(day), calendarVersion));
        String told = reason.length() > REASON_LIMIT ? reason.substring(0, REASON_LIMIT - 1) + "…" : reason;
        mapper.insertShifts(moves.stream()
                .map(move -> new ShiftRow(
                        move.limit().id(), calendarVersion, move.limit().subject(), at, told, move.from(), move.to()))
                .toList());
    }

    @Override
    public int countWaiting(long current, int limit) {
        return mapper.countWaiting(current, limit);
    }

    @Override
    public List<TimeLimit> touchable(LocalDate first, LocalDate last, @Nullable Key after, int limit) {
        var from = first.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        var before = last.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
        return pauses.limits(mapper.selectTouchable(
                from, before, after == null ? null : after.due(), after == null ? 0 : after.id(), limit));
    }

    @Override
    public List<Held> heldUnder(Collection<Long> ids) {
        return mapper.selectHeld(ids);
    }

    /** Two nodes may try at once: the key lets one of them through. */
    @Override
    public boolean begin(int year, Instant at) {
        return mapper.insertWarning(year, at) == 1;
    }

    @Override
    public List<Shifted> of(Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return mapper.selectShifts(subjects).stream()
                .map(row -> new Shifted(row.subject(), row.shiftedAt(), row.reason(), row.fromDay(), row.toDay()))
                .toList();
    }
}
