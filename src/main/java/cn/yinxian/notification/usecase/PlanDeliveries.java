package cn.yinxian.notification.usecase;

import cn.yinxian.notification.model.Channel;
import cn.yinxian.notification.model.Courier;
import cn.yinxian.notification.model.DeliveryPlan;
import cn.yinxian.notification.model.NewDelivery;
import cn.yinxian.notification.model.NewNotice;
import cn.yinxian.notification.model.Outbox;
import cn.yinxian.notification.model.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes beside each notice which ways it is to go, by what its recipient has set. */
@Component
class PlanDeliveries {

    private final Preferences preferences;
    private final Outbox outbox;
    private final DeliveryPlan plan;

    PlanDeliveries(Preferences preferences, Outbox outbox, List<Courier> couriers) {
        this.preferences = preferences;
        this.outbox = outbox;
        this.plan = new DeliveryPlan(couriers.stream()
                .filter(Courier::isConnected)
                .map(Courier::channel)
                .filter(Channel::isGroup)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** @param ids of the notices, in the same order */
    void plan(List<Long> ids, List<NewNotice> notices) {
        var set = preferences.of(notices.stream().map(NewNotice::recipient).toList());
        var deliveries = new ArrayList<NewDelivery>();
        for (int index = 0; index < notices.size(); index++) {
            var notice = notices.get(index);
            deliveries.addAll(plan.of(ids.get(index), notice, set.get(notice.recipient())));
        }
        outbox.add(deliveries);
    }

    void settle(String subject) {
        outbox.settle(subject);
    }
}
