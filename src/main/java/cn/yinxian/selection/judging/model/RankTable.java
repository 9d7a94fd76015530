package cn.yinxian.selection.judging.model;

import cn.yinxian.selection.judging.TieBreak;
import cn.yinxian.selection.judging.TieFacts;
import cn.yinxian.shared.CaseNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ranking of a round: by exact mean, ties by the published rule, in its order; what the rule cannot part yet shares a rank. */
public record RankTable(List<RankLine> lines) {

    public RankTable {
        lines = List.copyOf(lines);
    }

    /** @param facts by entry; an entry without any counts as {@link TieFacts#UNKNOWN} */
    public static RankTable of(Collection<EntryScore> scores, Map<CaseNumber, TieFacts> facts) {
        var lines = new ArrayList<RankLine>();
        var byMean = scores.stream().collect(Collectors.groupingBy(EntryScore::mean, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        byMean.values().forEach(equals -> new Tie(facts, lines).place(equals));
        return new RankTable(lines);
    }

    /** Those of the first places, ties at the end included. */
    public List<CaseNumber> first(int places) {
        return lines.stream().filter(line -> line.rank() <= places).map(line -> line.score().entry()).toList();
    }

    public RankLine of(CaseNumber entry) {
        return lines.stream().filter(line -> line.score().entry().equals(entry)).findFirst().orElseThrow();
    }

    /** Places entries of one mean behind those that have their place. */
    private record Tie(Map<CaseNumber, TieFacts> facts, List<RankLine> lines) {

        void place(List<EntryScore> equals) {
            if (equals.size() == 1) {
                add(equals, TieBreak.NONE);
            } else if (!allKnown(equals, TieFacts::siteScore)) {
                add(equals, TieBreak.AWAITS_SITE_CHECK);
            } else {
                part(equals, TieFacts::siteScore, Comparator.reverseOrder(), TieBreak.SITE_CHECK, this::placeBySite);
            }
        }

        private void placeBySite(List<EntryScore> equals) {
            if (!allKnown(equals, TieFacts::honouredLastRound)) {
                add(equals, TieBreak.UNDECIDED);
            } else {
                part(equals, TieFacts::honouredLastRound, Comparator.naturalOrder(), TieBreak.NOT_HONOURED_BEFORE, this::placeByVote);
            }
        }

        private void placeByVote(List<EntryScore> equals) {
            if (!allKnown(equals, TieFacts::bureauOrder)) {
                add(equals, TieBreak.UNDECIDED);
            } else {
                part(equals, TieFacts::bureauOrder, Comparator.naturalOrder(), TieBreak.BUREAU_VOTE, rest -> add(rest, TieBreak.UNDECIDED));
            }
        }

        private <T> void part(
                List<EntryScore> equals, Function<TieFacts, T> fact, Comparator<? super T> order, TieBreak rule,
                Consumer<List<EntryScore>> next) {
            var parts = new TreeMap<T, List<EntryScore>>(order);
            equals.forEach(score -> parts.computeIfAbsent(fact.apply(factsOf(score)), value -> new ArrayList<>()).add(score));
            parts.values().forEach(rest -> {
                if (rest.size() == 1) {
                    add(rest, rule);
                } else {
                    next.accept(rest);
                }
            });
        }

        private void add(List<EntryScore> equals, TieBreak how) {
            int rank = lines.size() + 1;
            equals.stream()
                    .sorted(Comparator.comparing(score -> score.entry().value()))
                    .forEach(score -> lines.add(new RankLine(rank, score, how)));
        }

        private <T> boolean allKnown(List<EntryScore> equals, Function<TieFacts, T> fact) {
            return equals.stream().map(score -> fact.apply(factsOf(score))).allMatch(Objects::nonNull);
        }

        private TieFacts factsOf(EntryScore score) {
            return facts.getOrDefault(score.entry(), TieFacts.UNKNOWN);
        }
    }
}
