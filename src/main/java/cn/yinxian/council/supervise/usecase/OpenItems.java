package cn.yinxian.council.supervise.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.supervise.UnfinishedItem;
import cn.yinxian.council.supervise.UnfinishedItems;
import cn.yinxian.council.supervise.model.ItemState;
import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OpenItems implements UnfinishedItems {

    private final SuperviseItems items;
    private final Units units;
    private final Clock clock;

    OpenItems(SuperviseItems items, Units units, Clock clock) {
        this.items = items;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<UnfinishedItem> of(UnitCode council) {
        var open = items.openOf(council).stream().map(SuperviseItem::state).toList();
        var leads = units.findAll(open.stream().map(state -> state.lead().unit()).distinct().toList());
        var today = WorkingCalendar.dayOf(clock.instant());
        return open.stream().map(state -> line(state, leads.get(state.lead().unit()).name(), state.isLate(today))).toList();
    }

    private static UnfinishedItem line(ItemState state, String leadName, boolean late) {
        return new UnfinishedItem(
                state.number(), state.motion(), state.subject(), state.lead().unit(), leadName, state.dueOn(), late);
    }
}
