package cn.yinxian.deadline.reprojection.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.CalendarChanges;
import cn.yinxian.shared.OfficialId;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a proposed calendar the one that counts, at once; the deadlines follow in batches. */
@Service
@Transactional
public class ConfirmCalendarChange {

    private static final int DAYS_TOLD = 12;

    private final CalendarChanges changes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ConfirmCalendarChange(CalendarChanges changes, AuditTrail audit, ApplicationEventPublisher events) {
        this.changes = changes;
        this.audit = audit;
        this.events = events;
    }

    /** Another calendar counts; published in the transaction that made it so. */
    public record CalendarChanged(long version) {}

    /** @throws cn.yinxian.shared.Overtaken if the calendar is no longer the one it was proposed for */
    public CalendarChange confirm(long id, OfficialId by) {
        var change = changes.confirm(id, by);
        audit.append(new Act(by.value(), "calendar.change", "calendar:" + change.version(), detail(change)));
        events.publishEvent(new CalendarChanged(change.version()));
        return change;
    }

    private static String detail(CalendarChange change) {
        String days = change.days().stream().limit(DAYS_TOLD).map(day -> day.day().toString()).collect(Collectors.joining("、"));
        String rest = change.days().size() > DAYS_TOLD ? " 等" : "";
        String reason = change.reason() == null ? "" : "；原因：" + change.reason();
        return "%s，涉及 %d 天：%s%s；依据：%s%s".formatted(
                change.title(), change.days().size(), days, rest, change.source(), reason);
    }
}
