package cn.yinxian.notification.model;

import cn.yinxian.notification.Urgency;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message claimed for sending.
 *
 * @param id id of its row in the outbox: the message id that stays the same however often it is tried
 * @param recipient official; empty for a group
 * @param attempts which attempt this is, from 1
 * @param lines what it tells of; empty if all of it was settled meanwhile
 */
public record Letter(
        long id, Channel channel, String recipient, Pace pace, int attempts, String claim, Instant createdAt, List<Line> lines) {

    /** One notice in it. @param calendar an iCalendar object that goes along by mail */
    public record Line(
            String title, String reason, @Nullable String caseNumber, @Nullable String link, Urgency urgency, Instant toldAt,
            @Nullable String calendar) {

        public Line(
                String title, String reason, @Nullable String caseNumber, @Nullable String link, Urgency urgency, Instant toldAt) {
            this(title, reason, caseNumber, link, urgency, toldAt, null);
        }
    }
}
