package cn.yinxian.demo.councils;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.cases.DemoAct;
import cn.yinxian.demo.councils.MotionScript.Before;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The motions of the demo city, before its own council and that of its first district, in every state. */
@Component
@DemoOnly
class MotionActs {

    private static final LocalTime SUBMITTED = LocalTime.of(10, 20);
    private static final LocalTime SCREENED = LocalTime.of(15, 10);
    private static final int WORKDAYS_TO_SCREEN = 2;

    private final PlayMotion play;
    private final WorkingCalendar calendar;

    MotionActs(PlayMotion play, WorkingCalendar calendar) {
        this.play = play;
        this.calendar = calendar;
    }

    Stream<DemoAct> of(List<UnitCode> places, LocalDate day) {
        return Stream.of(
                        MotionScript.OF_CITY.stream().map(script -> new Before(places.get(0), script)),
                        MotionScript.OF_DISTRICT.stream().map(script -> new Before(places.get(1), script)),
                        MeetingScript.ALL.stream().flatMap(meeting -> meeting.topics().stream().map(topic -> new Before(places.get(meeting.seat()), topic.motion()))))
                .flatMap(motions -> motions)
                .flatMap(motion -> acts(motion, day));
    }

    private Stream<DemoAct> acts(Before motion, LocalDate day) {
        String matter = "议题 " + motion.script().title();
        var brought = calendar.plus(day, -motion.script().workdaysAgo());
        var bring = new DemoAct(matter, brought.atTime(SUBMITTED).atZone(WorkingCalendar.ZONE).toInstant(), () -> play.bring(motion));
        return switch (motion.script().goal()) {
            case DRAFT, SCREENING -> Stream.of(bring);
            default -> Stream.of(bring, new DemoAct(
                    matter, calendar.plus(brought, WORKDAYS_TO_SCREEN).atTime(SCREENED).atZone(WorkingCalendar.ZONE).toInstant(), () -> play.screen(motion)));
        };
    }
}
