package cn.yinxian.deadline.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Reminders.Swept;
import cn.yinxian.deadline.SkipReason;
import cn.yinxian.deadline.model.Ask;
import cn.yinxian.deadline.model.DueRungs;
import cn.yinxian.deadline.model.LaidRung;
import cn.yinxian.deadline.model.SentReminder;
import cn.yinxian.deadline.model.Triage;
import cn.yinxian.deadline.usecase.Addressees.Told;
import cn.yinxian.notification.Addressed;
import cn.yinxian.notification.Notices;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One batch of a sweep: the claim, the notices and the marks commit together or not at all. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class SweepBatch {

    private final DueRungs due;
    private final Addressees addressees;
    private final ReminderWords words;
    private final Notices notices;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SweepBatch(
            DueRungs due, Addressees addressees, ReminderWords words, Notices notices, WorkingCalendar calendar, Clock clock) {
        this.due = due;
        this.addressees = addressees;
        this.words = words;
        this.notices = notices;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A rung that cannot be settled though it was tried alone. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final long rung;

        Broken(long rung, RuntimeException cause) {
            super(cause);
            this.rung = rung;
        }

        long rung() {
            return rung;
        }
    }

    /** @throws Broken if only one was claimed and it fails by itself */
    Swept run(Instant until, int most) {
        var claimed = due.claim(until, most);
        if (claimed.isEmpty()) {
            return Swept.NOTHING;
        }
        try {
            return settle(claimed, until);
        } catch (TransientDataAccessException tryAgain) {
            throw tryAgain;
        } catch (RuntimeException failure) {
            throw claimed.size() == 1 ? new Broken(claimed.get(0).id(), failure) : failure;
        }
    }

    void setAside(long rung) {
        due.markSkipped(List.of(rung), SkipReason.BROKEN, clock.instant());
    }

    private Swept settle(List<LaidRung> claimed, Instant until) {
        var now = clock.instant();
        var ids = claimed.stream().map(LaidRung::deadlineId).distinct().toList();
        var triage = Triage.of(claimed, due.standings(ids), due.highest(ids, until), calendar.newest().version());
        var reminders = remind(triage, now);
        var sent = new HashSet<Long>();
        reminders.forEach(reminder -> sent.add(reminder.rung().id()));
        due.record(reminders);
        due.markSent(sent, now);
        triage.skipped().forEach((reason, rungs) -> due.markSkipped(rungs, reason, now));
        int skipped = triage.skipped().values().stream().mapToInt(List::size).sum();
        return new Swept(sent.size(), reminders.size(), skipped);
    }

    private List<SentReminder> remind(Triage triage, Instant now) {
        var asks = triage.asks();
        var told = addressees.of(asks);
        var names = words.names(asks);
        var reminders = new ArrayList<SentReminder>();
        var messages = new ArrayList<Addressed>();
        var seen = new HashSet<Map.Entry<Long, OfficialId>>();
        var standings = new HashMap<Instant, String>();
        for (var ask : asks) {
            String standing = standings.computeIfAbsent(ask.standing().dueAt(), due -> words.standing(due, now));
            var message = words.message(ask, standing, names);
            for (var person : told.get(ask).people()) {
                if (seen.add(Map.entry(ask.rung().id(), person))) {
                    reminders.add(new SentReminder(ask.rung(), ask.duty(), person, standing, now));
                    messages.add(new Addressed(person, message));
                }
            }
        }
        notices.tell(messages);
        skipUntold(triage, told, reminders);
        return reminders;
    }

    private static void skipUntold(Triage triage, Map<Ask, Told> told, List<SentReminder> reminders) {
        Set<Long> settled = new HashSet<>();
        reminders.forEach(reminder -> settled.add(reminder.rung().id()));
        for (var ask : triage.asks()) {
            if (settled.add(ask.rung().id())) {
                triage.skip(ask.rung(), told.get(ask).group() == null ? SkipReason.NO_SUPERIOR : SkipReason.NOBODY_IN_POST);
            }
        }
    }
}
