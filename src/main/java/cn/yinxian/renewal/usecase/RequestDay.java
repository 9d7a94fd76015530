package cn.yinxian.renewal.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figures;
import cn.yinxian.renewal.model.Term;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * By when a branch is to ask for its renewal: three months before the end of the term; where that is near or over, within some
 * working days (D).
 */
@Component
public class RequestDay {

    private final Figures figures;
    private final WorkingCalendar calendar;

    RequestDay(Figures figures, WorkingCalendar calendar) {
        this.figures = figures;
        this.calendar = calendar;
    }

    LocalDate of(Term term, LocalDate called) {
        var usual = term.end().minusMonths(figures.on(TermClock.REQUEST_RULE, called).asInt());
        var soonest = calendar.plus(called, figures.on("renewal.lateRequestWorkdays", called).asInt());
        return usual.isBefore(soonest) ? soonest : usual;
    }
}
