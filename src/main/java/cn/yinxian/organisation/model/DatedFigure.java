package cn.yinxian.organisation.model;

import cn.yinxian.organisation.Figure;
import cn.yinxian.shared.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure for a period, with where it comes from and who set it. {@code id} is 0 until it is stored. */
public record DatedFigure(
        long id,
        Figure figure,
        Kind kind,
        String label,
        @Nullable String note,
        List<String> choices,
        DateRange period,
        String changedBy,
        Instant changedAt,
        long version) {

    /** Fixed by a regulation, or by the city. */
    public enum Kind {
        RULE,
        PARAMETER
    }

    /** The same figure with another value from a day on. */
    public DatedFigure followedBy(String value, String source, @Nullable String remark, LocalDate from, String by, Instant now) {
        var fresh = new Figure(figure.key(), value, figure.unit(), source, figure.hard());
        return new DatedFigure(0, fresh, kind, label, remark, choices, DateRange.since(from), by, now, 0);
    }

    public DatedFigure until(LocalDate lastDay, long seenVersion) {
        return new DatedFigure(
                id, figure, kind, label, note, choices, new DateRange(period.from(), lastDay), changedBy, changedAt, seenVersion);
    }
}
