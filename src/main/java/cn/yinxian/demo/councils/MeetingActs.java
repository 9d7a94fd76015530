package cn.yinxian.demo.councils;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.cases.DemoAct;
import cn.yinxian.demo.councils.MeetingScript.Duty;
import cn.yinxian.demo.councils.MeetingScript.Goal;
import cn.yinxian.demo.councils.MeetingScript.Progress;
import cn.yinxian.demo.councils.MeetingScript.Topic;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When the demo meetings are convened, prepared, held and signed, and when their action items are given and reported. */
@Component
@DemoOnly
class MeetingActs {

    private static final int ARRANGED = -5;
    private static final int REVIEWED = -4;
    private static final int ANSWERED = -2;
    private static final int SIGNED = 3;
    private static final int SPLIT = 5;
    private static final int LATEST = -2;

    private final PlayMeeting meeting;
    private final PlaySitting sitting;
    private final PlayItem item;
    private final WorkingCalendar calendar;

    MeetingActs(PlayMeeting meeting, PlaySitting sitting, PlayItem item, WorkingCalendar calendar) {
        this.meeting = meeting;
        this.sitting = sitting;
        this.item = item;
        this.calendar = calendar;
    }

    Stream<DemoAct> of(List<UnitCode> places, LocalDate today) {
        return MeetingScript.ALL.stream().flatMap(script -> new Plan(places.get(script.seat()), script, today).acts());
    }

    /** One meeting, day by day. */
    private final class Plan {

        private final UnitCode place;
        private final MeetingScript script;
        private final LocalDate today;

        Plan(UnitCode place, MeetingScript script, LocalDate today) {
            this.place = place;
            this.script = script;
            this.today = today;
        }

        Stream<DemoAct> acts() {
            var begun = Stream.of(
                    act(script.convened(), "09:00", () -> meeting.convene(place, script, today)),
                    act(Math.min(LATEST, script.meets() + ARRANGED), "14:30", () -> meeting.arrange(place, script.goal() != Goal.ARRANGED)));
            var announced = Stream.of(
                    act(script.meets() + REVIEWED, "16:10", () -> meeting.freeze(place)),
                    act(script.meets() + ANSWERED, "09:40", () -> meeting.answer(place)));
            var held = Stream.of(
                    act(script.meets(), "11:30", () -> sitting.hold(place, script.topics())),
                    act(script.meets() + SIGNED, "10:00", () -> sitting.sign(place, script.topics().get(0))));
            return switch (script.goal()) {
                case ARRANGED -> begun;
                case FROZEN -> Stream.concat(begun, announced);
                case CLOSED -> Stream.of(begun, announced, held, script.topics().stream().flatMap(this::execution)).flatMap(acts -> acts);
            };
        }

        private Stream<DemoAct> execution(Topic topic) {
            if (!topic.decision().adopts()) {
                return Stream.empty();
            }
            var split = act(script.meets() + SPLIT, "15:20", () -> item.split(place, topic, today));
            return Stream.concat(Stream.of(split), topic.duties().stream().flatMap(duty -> reported(topic, duty)));
        }

        private Stream<DemoAct> reported(Topic topic, Duty duty) {
            int day = Math.min(LATEST, duty.due() - 4);
            return switch (duty.progress()) {
                case OPEN -> Stream.empty();
                case REPORTED -> Stream.of(act(day, "10:30", () -> item.report(place, topic, duty)));
                case CLOSED -> Stream.of(
                        act(day, "10:30", () -> item.report(place, topic, duty)), act(day + 1, "10:40", () -> item.check(place, topic, duty)),
                        act(day + 2, "16:40", () -> item.closeOut(place, topic, duty)));
            };
        }

        private DemoAct act(int workday, String time, Runnable deed) {
            var at = calendar.plus(today, workday).atTime(LocalTime.parse(time)).atZone(WorkingCalendar.ZONE).toInstant();
            return new DemoAct("会议 " + place, at, deed);
        }
    }
}
