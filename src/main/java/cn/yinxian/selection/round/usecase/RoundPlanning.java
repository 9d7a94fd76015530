package cn.yinxian.selection.round.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.selection.round.Quota;
import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.selection.round.model.RoundKind;
import cn.yinxian.selection.round.model.RoundKinds;
import cn.yinxian.selection.round.model.RoundPlan;
import cn.yinxian.shared.Missing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a plan begins with: the kind's defaults, or the last round of the kind. */
@Component
public class RoundPlanning {

    private static final Map<RoundPhase, String> FIGURES = new EnumMap<>(Map.of(
            RoundPhase.CALL, "call", RoundPhase.UNIT_REVIEW, "unitReview", RoundPhase.RANKING, "ranking", RoundPhase.FORM_CHECK, "formCheck",
            RoundPhase.JUDGING, "judging", RoundPhase.SITE_CHECK, "siteCheck", RoundPhase.PUBLICITY, "publicity"));

    /** Vetoes a round may leave out; that nobody is honoured twice and who cheated waits, no round leaves out. */
    public static final List<String> VETOES = List.of("selection.overdueCritical", "selection.tooFewMembers", "selection.lateActions");

    private final RoundKinds kinds;
    private final RoundBook rounds;
    private final Units units;
    private final Figures figures;
    private final Clock clock;

    RoundPlanning(RoundKinds kinds, RoundBook rounds, Units units, Figures figures, Clock clock) {
        this.kinds = kinds;
        this.rounds = rounds;
        this.units = units;
        this.figures = figures;
        this.clock = clock;
    }

    /** Those who recommend: the districts by code, then the city for its own organs. */
    public List<Unit> places() {
        var city = units.city();
        return Stream.concat(
                        units.childrenOf(city.code()).stream().filter(unit -> unit.kind() == UnitKind.DISTRICT), Stream.of(city))
                .toList();
    }

    public int thisYear() {
        return WorkingCalendar.dayOf(clock.instant()).getYear();
    }

    public RoundPlan begin(String kindCode) {
        var kind = kinds.require(kindCode);
        int year = thisYear();
        return new RoundPlan(
                kind.code(), year, year + "年度" + kind.nameIn(RoundMode.SHOWCASE) + "征集", purpose(kind), null, kind.criteria(), kind.textLimit(),
                kind.photoLimit(), places().stream().map(unit -> new Quota(unit.code(), kind.quota())).toList(), Set.copyOf(VETOES), workdays());
    }

    /** 照上年复制: the same but for the year and the basis, which is valid for one year. @throws Missing if there was none */
    public RoundPlan copyOfLast(String kindCode) {
        int year = thisYear();
        var last = rounds.lastOf(kindCode, year).orElseThrow(Missing::new).plan();
        var fresh = begin(kindCode);
        var quotas = last.quotas().stream().collect(Collectors.toMap(Quota::place, Quota::places));
        var today = places().stream().map(unit -> new Quota(unit.code(), quotas.getOrDefault(unit.code(), 0))).toList();
        return new RoundPlan(
                kindCode, year, last.title().replace(String.valueOf(last.year()), String.valueOf(year)), last.purpose(), null, last.criteria(),
                last.textLimit(), last.photoLimit(), today, last.vetoes(), last.workdays().isEmpty() ? fresh.workdays() : last.workdays());
    }

    /** The plan with a row for each place there is today: none for one that was not thought of. */
    public RoundPlan withAllPlaces(RoundPlan plan) {
        var known = plan.quotas().stream().collect(Collectors.toMap(Quota::place, Quota::places));
        var quotas = places().stream().map(unit -> new Quota(unit.code(), known.getOrDefault(unit.code(), 0))).toList();
        return new RoundPlan(
                plan.kind(), plan.year(), plan.title(), plan.purpose(), plan.approvalBasis(), plan.criteria(), plan.textLimit(), plan.photoLimit(),
                quotas, plan.vetoes(), plan.workdays());
    }

    /** @throws Missing if it speaks of a kind, a place or a veto there is not */
    void check(RoundPlan plan) {
        kinds.require(plan.kind());
        var known = places().stream().map(Unit::code).collect(Collectors.toSet());
        var named = new ArrayList<>(plan.quotas().stream().map(Quota::place).toList());
        if (!known.containsAll(named) || named.stream().distinct().count() != named.size() || !VETOES.containsAll(plan.vetoes())) {
            throw new Missing();
        }
    }

    private Map<RoundPhase, Integer> workdays() {
        var today = WorkingCalendar.dayOf(clock.instant());
        var days = new EnumMap<RoundPhase, Integer>(RoundPhase.class);
        FIGURES.forEach((phase, name) -> days.put(phase, figures.on("selection.phase." + name, today).asInt()));
        return days;
    }

    private static String purpose(RoundKind kind) {
        return switch (kind.applicant()) {
            case BRANCH -> "全市各离退休干部党支部均可申报。申报的党支部应当按期换届、组织生活正常，材料真实、数据准确。";
            case UNIT -> "各区县、市直各单位及其所属单位均可申报。申报的做法应当已经实施，材料真实、数据准确。";
        };
    }
}
