package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.SubstituteAway;
import cn.yinxian.organisation.SubstitutionChanged.Change;
import cn.yinxian.organisation.model.Substitution;
import cn.yinxian.shared.OfficialId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what became of a substitution, both names beside each other, and tells the house. */
@Component
class SubstitutionNews {

    private final Roster roster;
    private final HandedMatters matters;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    SubstitutionNews(Roster roster, HandedMatters matters, AuditTrail audit, ApplicationEventPublisher events) {
        this.roster = roster;
        this.matters = matters;
        this.audit = audit;
        this.events = events;
    }

    void appointed(Substitution substitution) {
        var names = names(List.of(substitution));
        audit.append(new Act(
                substitution.principal().value(), "substitution.appoint", "official:" + substitution.principal(),
                "“%s”委托“%s”代理".formatted(names.get(substitution.principal()), names.get(substitution.substitute())) + what(substitution)));
        publish(substitution, Change.APPOINTED, names);
    }

    /** Those for whom the principal acts in that time have to look for somebody else. */
    void away(Substitution appointed, String name, List<Substitution> open) {
        open.stream()
                .filter(other -> other.substitute().equals(appointed.principal()) && other.overlaps(appointed.period()))
                .forEach(other -> events.publishEvent(new SubstituteAway(other.principal(), name, appointed.period())));
    }

    void endedEarly(Substitution substitution, OfficialId by) {
        var names = names(List.of(substitution));
        audit.append(new Act(
                by.value(), "substitution.end", "official:" + substitution.principal(),
                "提前结束“%s”对“%s”的委托：".formatted(names.get(substitution.principal()), names.get(substitution.substitute())) + what(substitution)));
        publish(substitution, Change.ENDED_EARLY, names);
    }

    /** What a day brings by itself. */
    void ofTheDay(List<Substitution> substitutions, Change change) {
        var names = names(substitutions);
        substitutions.forEach(one -> publish(one, change, names));
    }

    private Map<OfficialId, String> names(List<Substitution> substitutions) {
        return roster.namesOf(substitutions.stream().flatMap(one -> Stream.of(one.principal(), one.substitute())).toList());
    }

    private String what(Substitution substitution) {
        return matters.words(substitution.matters()) + "，" + ChineseDays.of(substitution.period());
    }

    private void publish(Substitution substitution, Change change, Map<OfficialId, String> names) {
        events.publishEvent(substitution.changed(
                change, names.get(substitution.principal()), names.get(substitution.substitute()),
                matters.words(substitution.matters())));
    }
}
