package cn.yinxian.selection.ranking.usecase;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.EntryLine;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.ranking.model.Ranking;
import cn.yinxian.selection.ranking.model.Rankings;
import cn.yinxian.selection.round.CallClosed;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The call is closed: each district with entries ranks them, the city those of its own organs. Where nobody entered at all, the city
 * says so: a round never goes on by itself.
 */
@Component
class OpenRankings {

    /** Deadline of userTask_rankEntries, which belongs to the case; its day is the round's. */
    private static final String RULE = "selection.rankingWorkdays";

    private final Rounds rounds;
    private final Entries entries;
    private final Rankings rankings;
    private final RankingWorkflow workflow;
    private final Units units;
    private final Deadlines deadlines;

    OpenRankings(
            Rounds rounds, Entries entries, Rankings rankings, RankingWorkflow workflow, Units units, Deadlines deadlines) {
        this.rounds = rounds;
        this.entries = entries;
        this.rankings = rankings;
        this.workflow = workflow;
        this.units = units;
        this.deadlines = deadlines;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CallClosed closed) {
        var round = rounds.require(closed.round());
        var places = entries.of(round.number(), EntryState.IN_REVIEW, EntryState.RETURNED, EntryState.READY).stream()
                .map(EntryLine::place)
                .map(UnitCode::value)
                .distinct()
                .sorted()
                .map(UnitCode::of)
                .toList();
        (places.isEmpty() ? List.of(units.city().code()) : places).forEach(place -> open(round, place));
    }

    private void open(RoundView round, UnitCode place) {
        var unit = units.require(place);
        var ranking = Ranking.open(workflow.number(), round.number(), place, round.quotaOf(place));
        rankings.add(ranking);
        var lastDay = round.phase(RoundPhase.RANKING).to();
        if (lastDay != null) {
            deadlines.openUntil("case:" + ranking.number(), RULE, lastDay);
        }
        boolean city = unit.kind() == UnitKind.CITY;
        workflow.opened(
                ranking, "%s推荐排序：%s".formatted(city ? "市直单位" : unit.name(), round.title()), unit,
                CandidateGroup.of(city ? Role.CITY_CLERK : Role.DISTRICT_CLERK, place),
                CandidateGroup.of(city ? Role.CITY_LEADER : Role.DISTRICT_LEADER, place));
    }
}
