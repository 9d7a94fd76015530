package cn.yinxian.council.meeting.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.meeting.model.Share;
import cn.yinxian.council.meeting.model.SittingRules;
import cn.yinxian.organisation.Figures;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the city has set for the meetings of its councils. */
@Component
public class MeetingFigures {

    private final Figures figures;
    private final WorkingCalendar calendar;

    MeetingFigures(Figures figures, WorkingCalendar calendar) {
        this.figures = figures;
        this.calendar = calendar;
    }

    /** Valid on the day of the meeting. */
    public SittingRules rules(LocalDate day) {
        return new SittingRules(share("council.quorum", day), share("council.majorQuorum", day), share("council.pass", day));
    }

    private Share share(String key, LocalDate day) {
        return Share.of(figures.on(key, day).value());
    }

    int adjournDays(LocalDate day) {
        return figures.on("council.adjournWorkdays", day).asInt();
    }

    /** The last day to which a meeting of this day can be put off. */
    public LocalDate latestAfter(LocalDate day) {
        return calendar.plus(day, adjournDays(day));
    }

    /** When a meeting convened today is usually held. */
    public LocalDate usualDay(LocalDate today) {
        return calendar.plus(today, figures.on("council.callWorkdays", today).asInt());
    }

    /** When the call for motions usually closes. */
    public LocalDate usualClosing(LocalDate meetingDay, LocalDate today) {
        return notBefore(calendar.plus(meetingDay, -figures.on("council.closeWorkdays", today).asInt()), today);
    }

    /** By when the agenda goes to the convener. */
    LocalDate agendaDue(LocalDate meetingDay, LocalDate today) {
        return notBefore(calendar.plus(meetingDay, -figures.on("council.agendaWorkdays", today).asInt()), today);
    }

    private static LocalDate notBefore(LocalDate day, LocalDate earliest) {
        return day.isBefore(earliest) ? earliest : day;
    }
}
