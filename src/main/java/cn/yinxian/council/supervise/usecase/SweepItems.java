package cn.yinxian.council.supervise.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.Figures;
import cn.yinxian.shared.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Looks each night at the items that are due soon or late. An item is a transaction: stopped in the middle, the next sweep does what is
 * left and nothing twice; one that fails does not keep the others waiting.
 */
@Service
public class SweepItems {

    private static final Logger LOG = LoggerFactory.getLogger(SweepItems.class);
    private static final int BATCH = 100;

    private final SuperviseItems items;
    private final WatchItem watch;
    private final Figures figures;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SweepItems(SuperviseItems items, WatchItem watch, Figures figures, WorkingCalendar calendar, Clock clock) {
        this.items = items;
        this.watch = watch;
        this.figures = figures;
        this.calendar = calendar;
        this.clock = clock;
    }

    public void sweep() {
        var today = WorkingCalendar.dayOf(clock.instant());
        var horizon = calendar.plus(today, figures.on("supervise.yellowWorkdays", today).asInt() + 1);
        String after = "";
        var batch = items.dueBy(horizon, after, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(number -> look(number, today));
            after = batch.get(batch.size() - 1).value();
            batch = items.dueBy(horizon, after, BATCH);
        }
    }

    private void look(CaseNumber number, LocalDate today) {
        try {
            watch.look(number, today);
        } catch (RuntimeException failed) {
            LOG.error("action item {} could not be looked at; it is tried again with the next sweep", number, failed);
        }
    }
}
