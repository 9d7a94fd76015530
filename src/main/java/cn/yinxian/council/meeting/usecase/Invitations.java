package cn.yinxian.council.meeting.usecase;

import cn.yinxian.calendar.FoldedLines;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.body.Council;
import cn.yinxian.council.meeting.model.MeetingState;
import cn.yinxian.council.meeting.model.MeetingWording;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * The date of a meeting for the calendars of its members (iCalendar, RFC 5545): one event under one id, so that a date put off
 * moves in their calendars. It is published, not requested: the answer (回执) is given here, not by mail.
 */
@Component
public class Invitations {

    /** Where nothing was estimated. */
    private static final int USUAL_MINUTES = 60;

    private final Clock clock;

    Invitations(Clock clock) {
        this.clock = clock;
    }

    public String of(MeetingState meeting, Council council) {
        return text(ImmutableMethod.PUBLISH, event(meeting, council));
    }

    String cancelled(MeetingState meeting, Council council) {
        var event = event(meeting, council);
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        return text(ImmutableMethod.CANCEL, event);
    }

    private static String text(Method method, VEvent event) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Yinxian//Council//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(event);
        calendar.validate();
        return FoldedLines.of(calendar.toString());
    }

    private VEvent event(MeetingState meeting, Council council) {
        var wording = new MeetingWording(meeting, council.name());
        var begins = meeting.plan().day().atTime(meeting.plan().time()).atZone(WorkingCalendar.ZONE).toInstant();
        int minutes = meeting.agenda().minutes();
        var event = new VEvent(false);
        event.add(new Uid("meeting-" + meeting.number() + "@yinxian"));
        event.add(new Sequence(meeting.missed().size()));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(begins));
        event.add(new DtEnd<>(begins.plus(Duration.ofMinutes(minutes == 0 ? USUAL_MINUTES : minutes))));
        event.add(new Summary(wording.name()));
        event.add(new Location(meeting.plan().venue()));
        event.add(new Description(agenda(meeting)));
        return event;
    }

    private static String agenda(MeetingState meeting) {
        var agenda = meeting.agenda();
        return agenda.listed().stream().map(item -> agenda.placeOf(item) + ". " + item.title()).collect(Collectors.joining("\n"));
    }
}
