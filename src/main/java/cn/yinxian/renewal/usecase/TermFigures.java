package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.Figure;
import cn.yinxian.organisation.Figures;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;

/** The figures of renewals and shifts, as they are valid on a day. */
@Component
public class TermFigures {

    private final Figures figures;

    TermFigures(Figures figures) {
        this.figures = figures;
    }

    /**
     * Terms that end by this day are called today: so many months before their end are over. At the end of a short month the
     * longer months' last days count with it, as the day six months before 31 August is 28 February.
     */
    LocalDate calledUntil(LocalDate today) {
        var until = today.plusMonths(figures.on("renewal.remindMonths", today).asInt());
        boolean lastOfMonth = today.getDayOfMonth() == today.lengthOfMonth();
        return lastOfMonth ? until.with(TemporalAdjusters.lastDayOfMonth()) : until;
    }

    /** 延期 and 提前 in one term may not come to more than so many months in sum. */
    Figure maxShiftMonths(LocalDate day) {
        return figures.on("renewal.maxShiftMonths", day);
    }

    /** How many of a hundred members of the branch committee must attend when it resolves. */
    Figure committeeQuorum(LocalDate day) {
        return figures.on("meeting.committeeQuorum", day);
    }
}
