package cn.yinxian.notification.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.notification.model.Outbox;
import cn.yinxian.notification.model.Outbox.Waiting;
import cn.yinxian.notification.model.Pace;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what waits into messages: an urgent notice into one of its own, those for a digest into one a person, those for a
 * group into one a group. What its recipient has read in the house meanwhile is not sent.
 */
@Service
@Transactional
public class PackOutbox {

    static final int BATCH = 500;
    static final int MOST_IN_ONE = 50;

    private final Outbox outbox;
    private final SendingRules rules;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PackOutbox(Outbox outbox, SendingRules rules, WorkingCalendar calendar, Clock clock) {
        this.outbox = outbox;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One batch of each pace. @return whether there may be more */
    public boolean pack() {
        var now = clock.instant();
        boolean more = pack(Pace.AT_ONCE, now.plusSeconds(1), now);
        var cut = rules.times().digestCut(now, calendar);
        return cut.isPresent() && pack(Pace.DAILY, cut.get(), now) || more;
    }

    private boolean pack(Pace pace, Instant toldBefore, Instant now) {
        var found = outbox.lockWaiting(pace, toldBefore, BATCH);
        if (found.isEmpty()) {
            return false;
        }
        var whole = found.size() < BATCH ? found : withoutTheLast(found);
        var read = outbox.read(whole.stream().map(Waiting::noticeId).distinct().toList());
        outbox.needless(whole.stream().filter(it -> isNeedless(it, read)).map(Waiting::id).toList());
        whole.stream()
                .filter(it -> !isNeedless(it, read))
                .collect(groupingBy(PackOutbox::message, LinkedHashMap::new, toCollection(ArrayList::new)))
                .values()
                .forEach(together -> inPieces(together, now));
        return found.size() == BATCH;
    }

    /** A group is told though one of the persons has read it. */
    private static boolean isNeedless(Waiting delivery, Set<Long> read) {
        return !delivery.channel().isGroup() && read.contains(delivery.noticeId());
    }

    /** Deliveries with the same key go in one message. */
    private static List<Object> message(Waiting delivery) {
        boolean alone = delivery.pace() == Pace.AT_ONCE && !delivery.channel().isGroup();
        return List.of(delivery.channel(), delivery.recipient(), alone ? delivery.id() : 0L);
    }

    private void inPieces(List<Waiting> together, Instant now) {
        for (int from = 0; from < together.size(); from += MOST_IN_ONE) {
            outbox.pack(together.subList(from, Math.min(together.size(), from + MOST_IN_ONE)), now);
        }
    }

    /** A full batch may end in the middle of a person's digest: that person waits for the next batch. */
    private static List<Waiting> withoutTheLast(List<Waiting> found) {
        String last = found.get(found.size() - 1).recipient();
        var others = found.stream().filter(it -> !it.recipient().equals(last)).toList();
        return others.isEmpty() ? found : others;
    }
}
