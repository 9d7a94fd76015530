package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Figure;
import cn.yinxian.organisation.model.DatedFigure;
import cn.yinxian.shared.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record FigureRow(
        long id,
        String figureKey,
        String figureValue,
        String figureUnit,
        DatedFigure.Kind kind,
        boolean hard,
        String label,
        @Nullable String source,
        @Nullable String note,
        @Nullable String choices,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String changedBy,
        Instant changedAt,
        long version) {

    static FigureRow of(DatedFigure dated) {
        var figure = dated.figure();
        return new FigureRow(dated.id(), figure.key(), figure.value(), figure.unit(), dated.kind(), figure.hard(), dated.label(),
                figure.source(), dated.note(), dated.choices().isEmpty() ? null : String.join(",", dated.choices()),
                dated.period().from(), dated.period().to(), dated.changedBy(), dated.changedAt(), dated.version());
    }

    DatedFigure dated() {
        var figure = new Figure(figureKey, figureValue, figureUnit, source, hard);
        return new DatedFigure(id, figure, kind, label, note, choices == null ? List.of() : List.of(choices.split(",")),
                new DateRange(validFrom, validTo), changedBy, changedAt, version);
    }
}
