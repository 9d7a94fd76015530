package cn.yinxian.calendar.persistence;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.DayChange;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code work_calendar_change}. */
record ChangeRow(
        long id,
        CalendarChange.Extent extent,
        int noticeYear,
        String title,
        String sourceDoc,
        @Nullable String reason,
        long baseVersion,
        String proposedBy,
        Instant proposedAt,
        @Nullable Long version,
        @Nullable Instant confirmedAt) {

    static ChangeRow of(CalendarChange change) {
        return new ChangeRow(
                change.id(), change.extent(), change.year(), change.title(), change.source(), change.reason(),
                change.baseVersion(), change.by().value(), change.proposedAt(), change.version(), change.confirmedAt());
    }

    CalendarChange change(List<DayChange> days) {
        return new CalendarChange(
                id, extent, noticeYear, title, sourceDoc, reason, baseVersion, OfficialId.of(proposedBy), proposedAt, version,
                confirmedAt, days);
    }
}
