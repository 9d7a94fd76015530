package cn.yinxian.selection.judging.model;

import cn.yinxian.selection.judging.TieFacts;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the result hangs on one judge: the ranking as it would be without that one (敏感性分析).
 *
 * @param moved entries whose rank would be another
 * @param comesIn entries that would then be among the first places
 * @param fallsOut entries that would then not be
 */
public record LeaveOneOut(OfficialId judge, List<Move> moved, List<CaseNumber> comesIn, List<CaseNumber> fallsOut) {

    /** @param from rank as it is @param to rank without the judge */
    public record Move(CaseNumber entry, int from, int to) {}

    public boolean changesFirst() {
        return !comesIn.isEmpty() || !fallsOut.isEmpty();
    }

    /** One for each judge. @param places how many are to be named */
    public static List<LeaveOneOut> all(ScoreTally tally, Map<CaseNumber, TieFacts> facts, int places) {
        var as = tally.rank(facts);
        return tally.judges().stream().map(judge -> compare(judge, as, tally.without(judge).rank(facts), places)).toList();
    }

    /** An entry that only this judge has scored has no rank without: it is passed over. */
    private static LeaveOneOut compare(OfficialId judge, RankTable as, RankTable without, int places) {
        var moved = without.lines().stream()
                .map(line -> new Move(line.score().entry(), as.of(line.score().entry()).rank(), line.rank()))
                .filter(move -> move.from() != move.to())
                .toList();
        var now = new HashSet<>(as.first(places));
        var then = new HashSet<>(without.first(places));
        return new LeaveOneOut(judge, moved, only(without.first(places), now), only(as.first(places), then));
    }

    private static List<CaseNumber> only(List<CaseNumber> these, Set<CaseNumber> others) {
        return these.stream().filter(entry -> !others.contains(entry)).toList();
    }
}
