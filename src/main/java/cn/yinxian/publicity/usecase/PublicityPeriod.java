package cn.yinxian.publicity.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.DeadlineMoved;
import cn.yinxian.deadline.Deadlines;
import cn.yinxian.publicity.model.PublicityBook;
import cn.yinxian.shared.CaseNumber;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 公示期: a deadline of the case in working days; when the calendar moves it, the day on the announcement moves with the timer. */
@Component
class PublicityPeriod {

    /** Figure and deadline; event_periodOver names the same. */
    static final String RULE = "publicity.workdays";

    private static final String SUBJECT = "case:PU-";

    private final PublicityBook book;
    private final Deadlines deadlines;

    PublicityPeriod(PublicityBook book, Deadlines deadlines) {
        this.book = book;
        this.deadlines = deadlines;
    }

    /** @return its last moment */
    Instant begin(CaseNumber number) {
        return Objects.requireNonNull(deadlines.open(subject(number), RULE).due());
    }

    void end(CaseNumber number) {
        deadlines.close(subject(number), RULE);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DeadlineMoved moved) {
        if (moved.rule().equals(RULE) && moved.subject().startsWith(SUBJECT) && moved.due() != null) {
            var publicity = book.lock(CaseNumber.of(moved.subject().substring("case:".length())));
            publicity.endOn(WorkingCalendar.dayOf(moved.due()));
            book.update(publicity);
        }
    }

    private static String subject(CaseNumber number) {
        return "case:" + number;
    }
}
