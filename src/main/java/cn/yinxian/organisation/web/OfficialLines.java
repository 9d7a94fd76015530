package cn.yinxian.organisation.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.usecase.BrowseOfficials;
import cn.yinxian.organisation.usecase.NamePlaces;
import cn.yinxian.organisation.web.OfficialLine.PostLine;
import cn.yinxian.organisation.web.OfficialLine.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts officials into words; the places of all their posts are named in two statements. */
@Component
class OfficialLines {

    private final NamePlaces places;
    private final Clock clock;

    OfficialLines(NamePlaces places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    List<OfficialLine> of(List<BrowseOfficials.Entry> entries) {
        var names = places.of(entries.stream().flatMap(entry -> entry.posts().stream()).toList());
        var today = WorkingCalendar.dayOf(clock.instant());
        return entries.stream().map(entry -> line(entry, names, today)).toList();
    }

    OfficialLine of(BrowseOfficials.Entry entry) {
        return of(List.of(entry)).get(0);
    }

    private static OfficialLine line(BrowseOfficials.Entry entry, Map<String, String> names, LocalDate today) {
        var person = entry.person();
        return new OfficialLine(
                person.id().value(), person.name(), person.phone(), person.active(), person.version(), entry.login(), entry.locked(),
                entry.mustChange(), entry.posts().stream().map(post -> line(post, names, today)).toList());
    }

    private static PostLine line(HeldPost post, Map<String, String> names, LocalDate today) {
        var period = post.period();
        var state = period.from().isAfter(today) ? State.AHEAD : post.isHeldOn(today) ? State.NOW : State.PAST;
        return new PostLine(
                post.id(), post.role(), names.getOrDefault(post.place(), post.place()), post.title(), period.from(), period.to(),
                post.version(), state);
    }
}
