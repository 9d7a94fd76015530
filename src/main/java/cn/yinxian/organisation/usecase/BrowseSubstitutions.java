package cn.yinxian.organisation.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.model.Colleagues;
import cn.yinxian.organisation.model.Colleagues.Colleague;
import cn.yinxian.organisation.model.Substitution;
import cn.yinxian.organisation.model.Substitutions;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own substitutions, given and taken, and who may be chosen; in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
public class BrowseSubstitutions {

    private static final int PAST = 10;
    private static final int COLLEAGUES = 20;

    private final Substitutions substitutions;
    private final Colleagues colleagues;
    private final Roster roster;
    private final HandedMatters matters;
    private final Figures figures;
    private final Clock clock;

    BrowseSubstitutions(
            Substitutions substitutions, Colleagues colleagues, Roster roster, HandedMatters matters, Figures figures, Clock clock) {
        this.substitutions = substitutions;
        this.colleagues = colleagues;
        this.roster = roster;
        this.matters = matters;
        this.figures = figures;
        this.clock = clock;
    }

    /** @param mine whether it is the reader who is represented; {@code other} is the other one's name */
    public record Entry(Substitution substitution, boolean mine, String other, String matters) {}

    /**
     * @param found colleagues that may be chosen, some of {@code more} if there are
     * @param matters what can be handed over: process to what officials call it
     */
    public record Shown(
            List<Entry> open, List<Entry> over, List<Colleague> found, boolean more, Map<String, String> matters, LocalDate today, int maxDays) {}

    public Shown of(CurrentOfficial me, String name) {
        var today = WorkingCalendar.dayOf(clock.instant());
        var open = substitutions.openOf(List.of(me.id()), today);
        var over = substitutions.overOf(me.id(), today, PAST);
        var names = roster.namesOf(Stream.concat(open.stream(), over.stream()).map(one -> other(one, me)).toList());
        var found = colleagues.of(me, name.strip(), today, COLLEAGUES + 1);
        return new Shown(
                open.stream().map(one -> entry(one, me, names.get(other(one, me)))).toList(),
                over.stream().map(one -> entry(one, me, names.get(other(one, me)))).toList(),
                found.stream().limit(COLLEAGUES).toList(), found.size() > COLLEAGUES,
                names(), today, figures.on("substitution.maxDays", today).asInt());
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        matters.all().forEach(process -> names.put(process, matters.nameOf(process)));
        return names;
    }

    private Entry entry(Substitution one, CurrentOfficial me, String other) {
        return new Entry(one, one.principal().equals(me.id()), other, matters.words(one.matters()));
    }

    private static OfficialId other(Substitution one, CurrentOfficial me) {
        return one.principal().equals(me.id()) ? one.substitute() : one.principal();
    }
}
