package cn.yinxian.workflow.consulting;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figures;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What it means where somebody does not answer in time: parameter {@code consult.silenceMeansNone} of the city. */
@Component
class Silence {

    private final Figures figures;
    private final Clock clock;

    Silence(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** 视为无意见: they have nothing to say, which is no consent either. */
    boolean meansNone() {
        return figures.on("consult.silenceMeansNone", WorkingCalendar.dayOf(now())).asFlag();
    }

    /** The days the city gives, if the asker does not choose others. */
    int usualDays() {
        return figures.on("consult.workdays", WorkingCalendar.dayOf(now())).asInt();
    }

    Instant now() {
        return clock.instant();
    }
}
