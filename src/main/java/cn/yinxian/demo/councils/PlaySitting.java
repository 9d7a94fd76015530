package cn.yinxian.demo.councils;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.meeting.model.AgendaItem;
import cn.yinxian.council.meeting.model.Attendance;
import cn.yinxian.council.meeting.model.Attendee;
import cn.yinxian.council.meeting.model.ItemRuling;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.meeting.model.Presence;
import cn.yinxian.council.meeting.usecase.DecideItem;
import cn.yinxian.council.meeting.usecase.FinishMeeting;
import cn.yinxian.council.meeting.usecase.RecordAttendance;
import cn.yinxian.council.meeting.usecase.SignMinutes;
import cn.yinxian.council.meeting.usecase.SubmitMinutes;
import cn.yinxian.council.motion.Decision;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.councils.Hands.Hand;
import cn.yinxian.demo.councils.MeetingScript.Topic;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds a demo meeting and signs its minutes. */
@Component
@DemoOnly
class PlaySitting {

    private final Deeds deeds;
    private final Meetings meetings;
    private final Councils councils;
    private final Hands hands;

    PlaySitting(Deeds deeds, Meetings meetings, Councils councils, Hands hands) {
        this.deeds = deeds;
        this.meetings = meetings;
        this.councils = councils;
        this.hands = hands;
    }

    /** What is done on the day of a meeting and after it. */
    @Component("demoSittingDeeds")
    @DemoOnly
    record Deeds(RecordAttendance attendance, DecideItem decide, FinishMeeting finish, SubmitMinutes minutes, SignMinutes sign) {}

    /** All but the last member have come; the secretary drafts the minutes on the same day. */
    @Transactional
    void hold(UnitCode place, List<Topic> topics) {
        meetings.underWay(place).flatMap(number -> hands.at(number, "hold-meeting")).ifPresent(hand -> {
            var came = came(place);
            deeds.attendance().record(new RecordAttendance.Command(hand.task(), came, version(hand.number()), hand.by()));
            for (var item : meetings.require(hand.number()).state().agenda().listed()) {
                decide(hand, item, topics);
            }
            deeds.finish().finish(new FinishMeeting.Command(hand.task(), version(hand.number()), hand.by()));
            hands.at(hand.number(), "draft-minutes").ifPresent(draft -> deeds.minutes().submit(new SubmitMinutes.Command(
                    draft.task(), Objects.requireNonNull(meetings.require(hand.number()).state().minutes()), version(hand.number()), draft.by())));
        });
    }

    private Attendance came(UnitCode place) {
        var members = councils.require(place).members();
        var attendees = IntStream.range(0, members.size())
                .mapToObj(at -> {
                    boolean there = at < members.size() - 1 || at == 0;
                    var member = members.get(at);
                    return new Attendee(
                            member.unit(), member.name(), there ? Presence.PRESENT : Presence.EXCUSED,
                            there ? hands.as(Role.COUNCIL_MEMBER, member.unit()).name() : "", there ? "" : "同意各项议题。");
                })
                .toList();
        return new Attendance(hands.as(Role.COUNCIL_CONVENER, place).name(), attendees, "");
    }

    private void decide(Hand hand, AgendaItem item, List<Topic> topics) {
        var ruling = topics.stream().filter(topic -> topic.motion().title().equals(item.title())).findFirst()
                .map(topic -> new ItemRuling(topic.decision(), topic.text(), null, List.of()))
                .orElse(new ItemRuling(Decision.DEFERRED, "留待下次会议研究。", null, List.of()));
        deeds.decide().decide(new DecideItem.Command(hand.task(), item.id(), ruling, version(hand.number()), hand.by()));
    }

    /** @param topic one of the meeting's: its motion knows the number */
    @Transactional
    void sign(UnitCode place, Topic topic) {
        hands.motion(place, topic.motion().title())
                .flatMap(motion -> Optional.ofNullable(motion.course().meeting()))
                .flatMap(number -> hands.at(number, "sign-minutes"))
                .ifPresent(hand -> deeds.sign().sign(
                        new SignMinutes.Command(hand.task(), Verdict.AGREE, "同意签发。", version(hand.number()), hand.by())));
    }

    private long version(CaseNumber number) {
        return meetings.require(number).state().version();
    }
}
