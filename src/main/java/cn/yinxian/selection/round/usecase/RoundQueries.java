package cn.yinxian.selection.round.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.inbox.DraftSource;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.selection.round.model.Round;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.selection.round.model.RoundKind;
import cn.yinxian.selection.round.model.RoundKinds;
import cn.yinxian.selection.round.model.RoundSheet;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads rounds. Whoever asks has opened the case, its task or the own draft before: the right is checked there. */
@Service
@Transactional(readOnly = true)
public class RoundQueries {

    private static final int MOST_SHOWN = 30;

    private final RoundBook rounds;
    private final RoundKinds kinds;
    private final RoundPlanning planning;
    private final RoundRules rules;
    private final DraftSource drafts;
    private final Clock clock;

    RoundQueries(
            RoundBook rounds, RoundKinds kinds, RoundPlanning planning, RoundRules rules, @Qualifier("myBatisRounds") DraftSource drafts,
            Clock clock) {
        this.rounds = rounds;
        this.kinds = kinds;
        this.planning = planning;
        this.rules = rules;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param places names of the districts, the city's own organs last */
    public record Facts(RoundSheet sheet, RoundKind kind, RoundRules.Gate gate, Map<UnitCode, String> places, LocalDate today) {}

    public Facts facts(CaseNumber number) {
        return facts(rounds.require(number));
    }

    public Facts facts(Round round) {
        var sheet = round.sheet();
        var places = planning.places();
        var city = places.get(places.size() - 1).code();
        var names = places.stream().collect(Collectors.toMap(Unit::code, unit -> unit.code().equals(city) ? "市直单位" : unit.name()));
        return new Facts(
                sheet, kinds.require(sheet.plan().kind()), rules.gate(sheet.plan().hasBasis()), names, WorkingCalendar.dayOf(clock.instant()));
    }

    /** Published ones, the newest first. */
    public List<RoundSheet> published() {
        return rounds.published(MOST_SHOWN);
    }

    public List<RoundKind> kinds() {
        return kinds.all();
    }

    /** Whether an earlier round of the kind can be copied. */
    public boolean hasLast(String kind) {
        return rounds.lastOf(kind, planning.thisYear()).isPresent();
    }

    public List<DraftSource.Draft> draftsOf(CurrentOfficial me) {
        return drafts.draftsOf(me.id());
    }
}
