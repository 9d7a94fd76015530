package cn.yinxian.replay.council;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.meeting.model.Arrangement;
import cn.yinxian.council.meeting.model.Attendance;
import cn.yinxian.council.meeting.model.Attendee;
import cn.yinxian.council.meeting.model.ItemRuling;
import cn.yinxian.council.meeting.model.MeetingPlan;
import cn.yinxian.council.meeting.model.MeetingState;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.meeting.model.Placing;
import cn.yinxian.council.meeting.model.Presence;
import cn.yinxian.council.meeting.usecase.AdjournMeeting;
import cn.yinxian.council.meeting.usecase.AgendaChange;
import cn.yinxian.council.meeting.usecase.ArrangeAgenda;
import cn.yinxian.council.meeting.usecase.ConveneMeeting;
import cn.yinxian.council.meeting.usecase.DecideItem;
import cn.yinxian.council.meeting.usecase.FinishMeeting;
import cn.yinxian.council.meeting.usecase.FreezeAgenda;
import cn.yinxian.council.meeting.usecase.RecordAttendance;
import cn.yinxian.council.meeting.usecase.SignMinutes;
import cn.yinxian.council.meeting.usecase.SubmitAgenda;
import cn.yinxian.council.meeting.usecase.SubmitMinutes;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;

/** What a secretary and a convener do with a meeting, through the program's own use cases. */
final class SessionActs {

    private static final LocalTime HOUR = LocalTime.of(9, 30);

    private final BeanFactory beans;
    private final People people;

    SessionActs(BeanFactory beans, People people) {
        this.beans = beans;
        this.people = people;
    }

    MeetingState state(CaseNumber number) {
        return beans.getBean(Meetings.class).require(number).state();
    }

    CaseNumber convene(Session session) {
        var plan = new MeetingPlan(session.meets, HOUR, "会议室", session.closes);
        var by = people.as(Role.COUNCIL_SECRETARY, session.seat.place());
        return beans.getBean(ConveneMeeting.class).convene(new ConveneMeeting.Command(session.seat.place(), plan, by));
    }

    void arrange(CaseNumber number, TaskRef task, AgendaChange change, CurrentOfficial by) {
        var state = state(number);
        beans.getBean(ArrangeAgenda.class).arrange(new ArrangeAgenda.Command(task, asItStands(state), change, state.version(), by));
    }

    private static List<Placing> asItStands(MeetingState state) {
        var items = state.agenda().items();
        return IntStream.range(0, items.size()).mapToObj(at -> new Placing(items.get(at).id(), at + 1, items.get(at).arrangement())).toList();
    }

    /** @param order ids of the items */
    void submit(CaseNumber number, TaskRef task, List<Integer> order, CurrentOfficial by) {
        var placings = IntStream.range(0, order.size()).mapToObj(at -> new Placing(order.get(at), at + 1, new Arrangement(10, "", ""))).toList();
        beans.getBean(SubmitAgenda.class).submit(new SubmitAgenda.Command(task, placings, state(number).version(), by));
    }

    void review(CaseNumber number, TaskRef task, Verdict verdict, CurrentOfficial by) {
        beans.getBean(FreezeAgenda.class)
                .freeze(new FreezeAgenda.Command(task, verdict, verdict == Verdict.RETURN ? "请再核对" : null, state(number).version(), by));
    }

    void attend(CaseNumber number, TaskRef task, int present, CurrentOfficial by) {
        var members = beans.getBean(Councils.class).require(state(number).council()).members();
        var came = IntStream.range(0, members.size())
                .mapToObj(at -> new Attendee(
                        members.get(at).unit(), members.get(at).name(), at < present ? Presence.PRESENT : Presence.EXCUSED,
                        at < present ? "负责人" + at : "", ""))
                .toList();
        beans.getBean(RecordAttendance.class).record(
                new RecordAttendance.Command(task, new Attendance("召集人", came, ""), state(number).version(), by));
    }

    void adjourn(CaseNumber number, TaskRef task, LocalDate to, CurrentOfficial by) {
        beans.getBean(AdjournMeeting.class).adjourn(new AdjournMeeting.Command(task, to, HOUR, state(number).version(), by));
    }

    void decide(CaseNumber number, TaskRef task, int item, ItemRuling ruling, CurrentOfficial by) {
        beans.getBean(DecideItem.class).decide(new DecideItem.Command(task, item, ruling, state(number).version(), by));
    }

    void finish(CaseNumber number, TaskRef task, CurrentOfficial by) {
        beans.getBean(FinishMeeting.class).finish(new FinishMeeting.Command(task, state(number).version(), by));
    }

    void write(CaseNumber number, TaskRef task, CurrentOfficial by) {
        var state = state(number);
        beans.getBean(SubmitMinutes.class).submit(new SubmitMinutes.Command(task, state.minutes(), state.version(), by));
    }

    void sign(CaseNumber number, TaskRef task, Verdict verdict, CurrentOfficial by) {
        beans.getBean(SignMinutes.class)
                .sign(new SignMinutes.Command(task, verdict, verdict == Verdict.RETURN ? "请核对" : null, state(number).version(), by));
    }
}
