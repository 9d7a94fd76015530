package cn.yinxian.council.supervise.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.supervise.model.ItemOrder;
import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.CurrentOfficial;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Gives an item to its lead unit, as part of what splits a decision. */
@Component
class OrderItem {

    private final SuperviseItems items;
    private final ItemWorkflow workflow;
    private final ItemClock itemClock;
    private final ItemNotices notices;
    private final Clock clock;

    OrderItem(SuperviseItems items, ItemWorkflow workflow, ItemClock itemClock, ItemNotices notices, Clock clock) {
        this.items = items;
        this.workflow = workflow;
        this.itemClock = itemClock;
        this.notices = notices;
        this.clock = clock;
    }

    void order(ItemOrder order, CurrentOfficial by) {
        var now = clock.instant();
        var item = SuperviseItem.open(workflow.number(), order, WorkingCalendar.dayOf(now), now);
        items.add(item);
        itemClock.run(item);
        workflow.ordered(item, by);
        notices.ordered(item);
    }
}
