package cn.yinxian.council.supervise.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.supervise.model.ItemStatus;
import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.register.LateActions;
import cn.yinxian.shared.CaseNumber;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at one item that lies with its lead unit: beyond its day it counts as late, and a slip goes out that has not gone before. On its
 * own transaction, with the item locked, so that two who look at once send one slip.
 */
@Service
class WatchItem {

    private final SuperviseItems items;
    private final SlipDesk desk;
    private final LateActions lateActions;
    private final ItemNotices notices;
    private final WorkingCalendar calendar;

    WatchItem(
            SuperviseItems items, SlipDesk desk, LateActions lateActions, ItemNotices notices, WorkingCalendar calendar) {
        this.items = items;
        this.desk = desk;
        this.lateActions = lateActions;
        this.notices = notices;
        this.calendar = calendar;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void look(CaseNumber number, LocalDate today) {
        items.lock(number);
        var item = items.require(number);
        var state = item.state();
        if (state.status() != ItemStatus.OPEN) {
            return;
        }
        if (state.isLate(today)) {
            lateActions.note(number, state.lead().unit(), state.dueOn().plusDays(1));
        }
        if (calendar.isWorkday(today)) {
            send(item, today);
        }
    }

    private void send(SuperviseItem item, LocalDate today) {
        int lateThisYear = lateActions.countOf(item.state().lead().unit(), today.getYear());
        desk.rule(today).on(item.dueOn(), desk.late(item, today), lateThisYear, items.slipsOf(item.number())).ifPresent(colour -> {
            var issued = desk.issue(item, colour, lateThisYear, today);
            items.add(item.number(), issued.slip());
            notices.slip(item, issued.slip(), issued.title());
        });
    }
}
