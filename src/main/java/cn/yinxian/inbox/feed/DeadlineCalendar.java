package cn.yinxian.inbox.feed;

import cn.yinxian.calendar.FoldedLines;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.inbox.Inbox.Entry;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Writes tasks as an iCalendar (RFC 5545): one whole-day entry on the due day in China, title and step only. */
@Component
public class DeadlineCalendar {

    private static final String ZONE = WorkingCalendar.ZONE.getId();
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);

    /** @param entries those with a due instant */
    public String write(List<Entry> entries, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Yinxian//Deadlines//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", "银先办理时限"));
        calendar.add(new XProperty("X-WR-TIMEZONE", ZONE));
        calendar.add(china());
        entries.forEach(entry -> calendar.add(event(entry, now)));
        return text(calendar);
    }

    private static VEvent event(Entry entry, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid("task-" + entry.taskId() + "@yinxian"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(WorkingCalendar.dayOf(Objects.requireNonNull(entry.dueAt()))));
        event.add(new Summary("到期：" + entry.title() + "（" + entry.step() + "，" + entry.caseNumber() + "）"));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** Written out, so that a calendar without entries is valid too and no time zone is looked up anywhere. */
    private static VTimeZone china() {
        var standard = new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)), new TzOffsetFrom(OFFSET), new TzOffsetTo(OFFSET))));
        return new VTimeZone(new PropertyList(List.of(new TzId(ZONE))), new ComponentList<>(List.of(standard)));
    }

    /** The library folds by characters; 75 octets are 25 Chinese ones. */
    private static String text(Calendar calendar) {
        calendar.validate();
        return FoldedLines.of(calendar.toString());
    }
}
