package cn.yinxian.demo.selections;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.cases.DemoAct;
import cn.yinxian.demo.city.DemoCity;
import cn.yinxian.demo.selections.EntryScript.Goal;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.BranchCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One open call of the demo city, with entries at several steps. */
@Component
@DemoOnly
public class SelectionActs {

    private static final int CALLED_WORKDAYS_AGO = 7;
    private static final String MATTER = "主题党日案例征集";

    private final PlaySelection play;
    private final WorkingCalendar calendar;

    SelectionActs(PlaySelection play, WorkingCalendar calendar) {
        this.play = play;
        this.calendar = calendar;
    }

    public Stream<DemoAct> of(DemoCity city, LocalDate day) {
        var branches = city.branchPosts().posts().stream()
                .filter(post -> post.role() == Role.BRANCH_SECRETARY)
                .map(NewPost::place)
                .map(BranchCode::of)
                .toList();
        var call = new DemoAct(MATTER, at(calendar.plus(day, -CALLED_WORKDAYS_AGO), LocalTime.of(9, 40)), play::call);
        return Stream.concat(Stream.of(call), EntryScript.ALL.stream().flatMap(script -> acts(script, branches, day)));
    }

    private Stream<DemoAct> acts(EntryScript script, List<BranchCode> branches, LocalDate day) {
        String matter = "申报 " + script.title();
        var entered = calendar.plus(day, -script.workdaysAgo());
        var enter = new DemoAct(matter, at(entered, LocalTime.of(10, 35)), () -> play.enter(script, branches));
        boolean reviewed = script.goal() == Goal.READY || script.goal() == Goal.RETURNED;
        return reviewed
                ? Stream.of(enter, new DemoAct(matter, at(calendar.plus(entered, 1), LocalTime.of(15, 25)), () -> play.review(script)))
                : Stream.of(enter);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
