package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.meeting.model.AgendaItem;
import cn.yinxian.council.meeting.model.MeetingState;
import cn.yinxian.council.meeting.model.MeetingWording;
import cn.yinxian.notification.Addressed;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import org.springframework.stereotype.Component;

/** What the members and the convener hear of a meeting. */
@Component
class MeetingNews {

    private static final Occasion NOTICE = Occasion.ordinary("council.notice", "协调议事会议会议通知");
    private static final Occasion CALLED_OFF = Occasion.urgent("council.calledOff", "协调议事会议取消");

    private final Notices notices;
    private final MemberPeople people;
    private final Invitations invitations;

    MeetingNews(Notices notices, MemberPeople people, Invitations invitations) {
        this.notices = notices;
        this.people = people;
        this.invitations = invitations;
    }

    /** With the date for their calendars; an invitation sent again moves the date of the first. */
    void invite(MeetingState meeting, Council council) {
        var wording = new MeetingWording(meeting, council.name());
        String title = meeting.missed().isEmpty() ? "请出席“%s”，并填报回执" : "“%s”延期召开，请重新填报回执";
        tell(meeting, council, new Message(
                title.formatted(wording.name()), "时间：%s；地点：%s。".formatted(wording.when(), meeting.plan().venue()), meeting.number(),
                path(meeting) + "/receipt", NOTICE, invitations.of(meeting, council)));
    }

    void minutesIssued(MeetingState meeting, Council council) {
        tell(meeting, council, new Message(
                "“%s”已经印发".formatted(new MeetingWording(meeting, council.name()).minutesTitle()), "", meeting.number(), path(meeting),
                Occasion.PROGRESS));
    }

    void calledOff(MeetingState meeting, Council council) {
        tell(meeting, council, new Message(
                "“%s”取消，不再召开".formatted(new MeetingWording(meeting, council.name()).name()), "", meeting.number(), path(meeting),
                CALLED_OFF, invitations.cancelled(meeting, council)));
    }

    void lateItem(MeetingState meeting, Council council, AgendaItem item) {
        notices.tell(council.convener(), new Message(
                "临时议题“%s”请您表态".formatted(item.title()), "议程已经审定，列入临时议题须经召集人同意。", meeting.number(),
                path(meeting) + "/late-items", Occasion.urgent("council.lateItem", "临时议题请召集人表态")));
    }

    void lateItemAnswered(MeetingState meeting, Council council, AgendaItem item, boolean accepted) {
        notices.tell(
                council.secretary(), accepted ? "召集人同意列入临时议题“%s”".formatted(item.title()) : "召集人没有同意列入临时议题“%s”".formatted(item.title()),
                "", meeting.number(), path(meeting));
    }

    void struck(MeetingState meeting, Council council, String title) {
        notices.tell(
                council.secretary(), "“%s”已撤销，从议程移出".formatted(title), new MeetingWording(meeting, council.name()).name(), meeting.number(),
                path(meeting));
    }

    private void tell(MeetingState meeting, Council council, Message message) {
        notices.tell(people.all(council).stream().map(person -> new Addressed(person, message)).toList());
    }

    private static String path(MeetingState meeting) {
        return "/council-meetings/" + meeting.number();
    }
}
