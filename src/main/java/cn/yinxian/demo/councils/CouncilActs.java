package cn.yinxian.demo.councils;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.cases.DemoAct;
import cn.yinxian.demo.city.DemoCity;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The councils of the demo city: the city's and those of most districts stand and have members; some have adopted no rule
 * yet, and two districts have none at all, as the report complains.
 */
@Component
@DemoOnly
public class CouncilActs {

    private static final int DAYS_AGO = 190;
    private static final int DISTRICTS_WITHOUT = 2;
    private static final LocalTime HOUR = LocalTime.of(9, 30);

    private final PlayCouncil play;
    private final MotionActs motions;
    private final MeetingActs meetings;

    CouncilActs(PlayCouncil play, MotionActs motions, MeetingActs meetings) {
        this.play = play;
        this.motions = motions;
        this.meetings = meetings;
    }

    public Stream<DemoAct> of(DemoCity city, LocalDate day) {
        var places = city.organisation().posts().stream()
                .filter(post -> post.role() == Role.COUNCIL_SECRETARY)
                .map(NewPost::place)
                .toList();
        var members = city.organisation().posts().stream()
                .filter(post -> post.role() == Role.COUNCIL_MEMBER)
                .map(NewPost::place)
                .toList();
        var at = day.minusDays(DAYS_AGO).atTime(HOUR).atZone(WorkingCalendar.ZONE);
        var seats = places.stream().map(UnitCode::of).toList();
        return Stream.of(setUp(places, members, at), motions.of(seats, day), meetings.of(seats, day)).flatMap(acts -> acts);
    }

    private Stream<DemoAct> setUp(List<String> places, List<String> members, ZonedDateTime at) {
        return Stream.iterate(0, each -> each < places.size() - DISTRICTS_WITHOUT, each -> each + 1)
                .map(each -> new DemoAct(
                        "协调议事会议 " + places.get(each), at.plusDays(each).toInstant(),
                        () -> play.setUp(places.get(each), members, each % 2 == 0)));
    }
}
