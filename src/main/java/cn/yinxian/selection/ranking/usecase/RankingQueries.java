package cn.yinxian.selection.ranking.usecase;

import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.EntryLine;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.ranking.model.Rankings;
import cn.yinxian.selection.ranking.model.RankingState;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads rankings. Whoever asks has opened the case or its task before: the right is checked there. */
@Service
@Transactional(readOnly = true)
public class RankingQueries {

    /** @param entries all that were submitted in the place, by number */
    public record Facts(RankingState state, RoundView round, Unit place, Map<CaseNumber, EntryLine> entries) {

        /** Agreed to by their units and not in the ranking yet. */
        public List<EntryLine> unranked() {
            return entries.values().stream()
                    .filter(entry -> entry.state() == EntryState.READY)
                    .filter(entry -> state.lines().stream().noneMatch(line -> line.entry().equals(entry.number())))
                    .sorted(java.util.Comparator.comparing(entry -> entry.number().value()))
                    .toList();
        }

        /** Still with their units. */
        public long pending() {
            return entries.values().stream()
                    .filter(entry -> entry.state() == EntryState.IN_REVIEW || entry.state() == EntryState.RETURNED)
                    .count();
        }
    }

    private final Rankings rankings;
    private final Rounds rounds;
    private final Entries entries;
    private final Units units;

    RankingQueries(Rankings rankings, Rounds rounds, Entries entries, Units units) {
        this.rankings = rankings;
        this.rounds = rounds;
        this.entries = entries;
        this.units = units;
    }

    public Facts facts(CaseNumber number) {
        var state = rankings.require(number).state();
        return new Facts(
                state, rounds.require(state.round()), units.require(state.place()),
                entries.of(state.round(), state.place()).stream().collect(Collectors.toMap(EntryLine::number, Function.identity())));
    }
}
