package cn.yinxian.notification.model;

import cn.yinxian.notification.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which ways a notice goes: by mail to whoever gave an address, in the daily digest unless it is urgent; urgent ones also
 * as a short message to whoever wants or, as a retiree, needs it, and to the group robots.
 *
 * @param robots the group channels that are connected
 */
public record DeliveryPlan(Set<Channel> robots) {

    public List<NewDelivery> of(long noticeId, NewNotice notice, @Nullable Preference set) {
        var contact = notice.contact();
        boolean urgent = notice.message().occasion().urgency() == Urgency.URGENT;
        var preference = set == null ? Preference.unset(notice.recipient(), contact != null && contact.atBranch()) : set;
        var plan = new ArrayList<NewDelivery>();
        if (preference.email() != null) {
            plan.add(to(noticeId, notice, Channel.MAIL, urgent ? Pace.AT_ONCE : preference.mailPace()));
        }
        if (urgent && preference.sms() && contact != null && contact.phone() != null) {
            plan.add(to(noticeId, notice, Channel.SMS, Pace.AT_ONCE));
        }
        if (urgent) {
            robots.forEach(robot -> plan.add(to(noticeId, notice, robot, Pace.AT_ONCE)));
        }
        return plan;
    }

    private static NewDelivery to(long noticeId, NewNotice notice, Channel channel, Pace pace) {
        String recipient = channel.isGroup() ? "" : notice.recipient().value();
        var occasion = notice.message().occasion();
        return new NewDelivery(noticeId, recipient, channel, pace, occasion.subject(), notice.createdAt());
    }
}
