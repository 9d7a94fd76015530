package cn.yinxian.selection.round.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.selection.round.CallOpened;
import cn.yinxian.selection.round.model.PhaseCalendar;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.shared.CaseNumber;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The round is published: nothing of its plan changes any more, the notice is issued, and entries are taken in. Serves serviceTask_publishRound. */
@Service
public class PublishRound {

    private final RoundBook rounds;
    private final RoundWorkflow workflow;
    private final RoundLetters letters;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishRound(
            RoundBook rounds, RoundWorkflow workflow, RoundLetters letters, WorkingCalendar calendar, ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.workflow = workflow;
        this.letters = letters;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** @return when the call closes */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant publish(CaseNumber number) {
        var round = rounds.require(number);
        var today = WorkingCalendar.dayOf(clock.instant());
        round.publish(today, new PhaseCalendar(calendar.newest()::plus).from(today, round.sheet().plan().workdays()));
        rounds.update(round);
        var sheet = round.sheet();
        workflow.published(sheet);
        letters.publish(sheet);
        events.publishEvent(new CallOpened(number));
        return WorkingCalendar.endOf(sheet.published().callEndsOn());
    }
}
