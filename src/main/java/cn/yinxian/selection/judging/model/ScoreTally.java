package cn.yinxian.selection.judging.model;

import cn.yinxian.selection.judging.TieFacts;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All sheets of a round that count, and what comes out of them; nobody's order of handing in changes anything. */
public record ScoreTally(List<ScoreSheet> sheets) {

    public ScoreTally {
        sheets = sheets.stream()
                .sorted(Comparator.<ScoreSheet, String>comparing(sheet -> sheet.entry().value()).thenComparing(sheet -> sheet.judge().value()))
                .toList();
    }

    public static ScoreTally of(Collection<ScoreSheet> sheets) {
        return new ScoreTally(List.copyOf(sheets));
    }

    /** Scores by entry, in the order of their numbers. */
    public List<EntryScore> scores() {
        var byEntry = sheets.stream().collect(Collectors.groupingBy(
                sheet -> sheet.entry().value(), TreeMap::new, Collectors.toList()));
        return byEntry.values().stream().map(ofOne -> EntryScore.of(ofOne.get(0).entry(), ofOne)).toList();
    }

    public RankTable rank(Map<CaseNumber, TieFacts> facts) {
        return RankTable.of(scores(), facts);
    }

    public List<OfficialId> judges() {
        return sheets.stream().map(sheet -> sheet.judge().value()).distinct().sorted().map(OfficialId::of).toList();
    }

    /** As if this judge had not scored. */
    public ScoreTally without(OfficialId judge) {
        return new ScoreTally(sheets.stream().filter(sheet -> !sheet.judge().equals(judge)).toList());
    }

    /** How each judge's totals lie, by judge. */
    public Map<OfficialId, JudgeSpread> spreads() {
        var scores = scores();
        var spreads = new LinkedHashMap<OfficialId, JudgeSpread>();
        judges().forEach(judge -> spreads.put(judge, JudgeSpread.of(judge, scores)));
        return spreads;
    }
}
