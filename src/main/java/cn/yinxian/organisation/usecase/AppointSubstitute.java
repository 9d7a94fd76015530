package cn.yinxian.organisation.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.model.SubstitutePolicy;
import cn.yinxian.organisation.model.Substitution;
import cn.yinxian.organisation.model.Substitutions;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 委托代理: an official names who acts for them in a period; nobody does it for another. */
@Service
@Transactional
public class AppointSubstitute {

    /**
     * @param substitute as typed
     * @param matters ids of processes as ticked
     */
    public record Command(String substitute, DateRange period, Set<String> matters, String reason, CurrentOfficial by) {}

    private final Substitutions substitutions;
    private final SubstitutePeople people;
    private final HandedMatters matters;
    private final Figures figures;
    private final SubstitutionNews news;
    private final Clock clock;

    AppointSubstitute(
            Substitutions substitutions, SubstitutePeople people, HandedMatters matters, Figures figures, SubstitutionNews news, Clock clock) {
        this.substitutions = substitutions;
        this.people = people;
        this.matters = matters;
        this.figures = figures;
        this.news = news;
        this.clock = clock;
    }

    public Substitution appoint(Command command) {
        var now = clock.instant();
        var today = WorkingCalendar.dayOf(now);
        var principal = command.by();
        var substitute = people.locked(principal, command.substitute());
        var chosen = matters.chosen(command.matters());
        var refusals = new ArrayList<Refusal>();
        SubstitutePolicy.person(principal, substitute).ifPresent(refusals::add);
        refusals.addAll(SubstitutePolicy.period(command.period(), today, figures.on("substitution.maxDays", today).asInt()));
        var open = substitutions.openOf(List.of(principal.id(), substitute.id()), today);
        refusals.addAll(SubstitutePolicy.besides(principal.id(), substitute.id(), substitute.name(), command.period(), chosen, open));
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        var appointed = new Substitution(
                0, principal.id(), substitute.id(), command.period(), chosen, command.reason().strip(), now, null, null,
                command.period().from().equals(today), false, 0);
        substitutions.add(appointed);
        news.appointed(appointed);
        news.away(appointed, principal.name(), open);
        return appointed;
    }
}
